package org.wellspring.portal.faces.asset;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one stylesheet of several: each {@code @import "name";} gives way to the file it names, each
 * {@code url("name")} to the address of that asset. Names are relative to the file they stand in.
 */
record Stylesheet(Function<String, byte[]> files, UnaryOperator<String> addresses) {

    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");
    private static final Pattern URL = Pattern.compile("url\\(\"([^\"]+)\"\\)");

    byte[] combined(String name) {
        return text(name).getBytes(StandardCharsets.UTF_8);
    }

    private String text(String name) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        String css = new String(files.apply(name), StandardCharsets.UTF_8);
        css = replace(URL, css, url -> "url(\"" + addresses.apply(folder + url) + "\")");
        return replace(IMPORT, css, imported -> text(folder + imported));
    }

    private static String replace(Pattern pattern, String css, UnaryOperator<String> replacement) {
        Function<MatchResult, String> literal = match -> Matcher.quoteReplacement(replacement.apply(match.group(1)));
        return pattern.matcher(css).replaceAll(literal);
    }
}
