package org.wellspring.portal.admin.listing;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a table as RFC 4180 has it, in UTF-8 with the mark by which spreadsheets know it. A value that a spreadsheet
 * would take for a formula gets an apostrophe before it, which makes it text.
 */
public final class Csv {

    private static final char MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile(".*[\",\\r\\n].*", Pattern.DOTALL);

    private final Writer out;

    public Csv(Writer out) throws IOException {
        this.out = out;
        out.write(MARK);
    }

    public void row(List<String> values) throws IOException {
        out.write(String.join(",", values.stream().map(Csv::value).toList()));
        out.write("\r\n");
    }

    static String value(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(safe).matches() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
