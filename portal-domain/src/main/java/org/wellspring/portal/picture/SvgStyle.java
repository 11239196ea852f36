package org.wellspring.portal.picture;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The CSS of a drawing: plain rules whose values lead to nothing outside of it. */
final class SvgStyle {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]*+)\\{([^{}]*+)\\}");
    private static final Pattern INSIDE = Pattern.compile("url\\(\\s*+[\"']?#[\\w.:-]++[\"']?\\s*+\\)");
    /** A backslash can spell any of the others; an at sign begins what loads. */
    private static final Pattern LEADING = Pattern.compile(
            "[\\\\@<]|url\\s*\\(|src\\s*\\(|image\\s*\\(|image-set|expression|script:|behavior|binding|&#");

    private SvgStyle() {}

    static String sheet(String css) {
        return RULE.matcher(withoutComments(css))
                .results()
                .filter(rule -> isHarmless(rule.group(1)))
                .map(rule -> rule.group(1).strip() + "{" + declarations(rule.group(2)) + "}")
                .collect(Collectors.joining());
    }

    static String declarations(String css) {
        return Stream.of(withoutComments(css).split(";"))
                .map(String::strip)
                .filter(declaration -> !declaration.isEmpty() && isHarmless(declaration))
                .collect(Collectors.joining(";"));
    }

    static boolean isHarmless(String value) {
        String rest = INSIDE.matcher(value.toLowerCase(Locale.ROOT)).replaceAll("");
        return !LEADING.matcher(rest).find();
    }

    private static String withoutComments(String css) {
        return COMMENT.matcher(css).replaceAll("");
    }
}
