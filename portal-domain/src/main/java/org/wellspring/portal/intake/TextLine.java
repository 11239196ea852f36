package org.wellspring.portal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text.
 *
 * @param number counts from 1
 * @param raw as it came
 * @param text without needless spaces and invisible characters
 */
record TextLine(int number, String raw, String text) {

    private static final Pattern END = Pattern.compile("\r\n|[\n\r\f\u000B\u0085\u2028\u2029]");
    private static final int SPACES_A_LEVEL = 2;
    private static final int DEEPEST = 3;

    static List<TextLine> of(String source) {
        List<TextLine> lines = new ArrayList<>();
        Matcher end = END.matcher(source);
        int start = 0;
        while (end.find()) {
            lines.add(of(lines.size() + 1, source.substring(start, end.start())));
            start = end.end();
        }
        lines.add(of(lines.size() + 1, source.substring(start)));
        return lines;
    }

    private static TextLine of(int number, String raw) {
        return new TextLine(number, raw, PhraseBuilder.clean(raw));
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    Place place() {
        return new Place(number, indent() + 1);
    }

    private int indent() {
        int index = 0;
        while (index < raw.length() && !Characters.isVisible(raw.charAt(index))) {
            index++;
        }
        return index;
    }

    /** How deep a list item is nested, by its indentation. */
    int depth() {
        String indentation = raw.substring(0, indent()).replace("\t", "  ");
        return Math.min(DEEPEST, indentation.length() / SPACES_A_LEVEL);
    }

    String firstWord() {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    String lastWord() {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
