package org.wellspring.portal.faces.asset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script with the modules that it imports. What it names by a path lies beside it, what it names without one is a
 * library below {@code modules/}; both give way to the address of that asset, so that a script's own address changes
 * with anything that it imports. A file beside it that it imports without taking a name from it stands in its place, so
 * that browsers fetch one file.
 */
record Script(String name, String text) {

    private static final Pattern IMPORT = Pattern.compile(
            "^((?:import|export)\\s[^;\"']*?\\bfrom\\s*|import\\s*)([\"'])([^\"'\\n]+)\\2", Pattern.MULTILINE);
    private static final Pattern PART = Pattern.compile("^import \"\\./([^\"/\\n]+)\";\n", Pattern.MULTILINE);

    /** @param files gives the content of a file by its name */
    static Script of(String name, Function<String, byte[]> files) {
        String own = new String(files.apply(name), StandardCharsets.UTF_8);
        return new Script(
                name,
                PART.matcher(own)
                        .replaceAll(part -> Matcher.quoteReplacement(of(beside(name) + part.group(1), files).text)));
    }

    private static String beside(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    /** The names of the assets that it imports itself. */
    List<String> imports() {
        return IMPORT.matcher(text)
                .results()
                .map(found -> asset(found.group(3)))
                .distinct()
                .toList();
    }

    byte[] linked(UnaryOperator<String> addresses) {
        return IMPORT.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) + '"' + addresses.apply(asset(found.group(3))) + '"'))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String asset(String imported) {
        return imported.startsWith("./") ? beside(name) + imported.substring(2) : "modules/" + imported + ".js";
    }
}
