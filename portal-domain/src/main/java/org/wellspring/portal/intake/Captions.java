package org.wellspring.portal.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells captions by their form: {@code Figure 2: …}, {@code [Image: …]} and {@code ![…](…)}. */
final class Captions {

    /**
     * The caption in a line.
     *
     * @param text what stays
     * @param label what only said that it is an image
     * @param address where the image was, else empty
     */
    record Caption(String text, String label, String address) {}

    private static final String WORD =
            "figure|fig\\.?|abbildung|abb\\.?|image|bild|photo|picture|illustration|foto|figura|imagen|afbeelding|graphic|chart";
    private static final Pattern LABELLED =
            pattern("(?:" + WORD + ")\\s?\\d{0,3}[a-z]?\\s?[.:–—-]\\s\\S.{0,300}|(?:" + WORD + ")\\s\\d{1,3}\\.?");
    private static final Pattern BRACKETED = pattern("([\\[(]\\s?(?:insert\\s)?(?:" + WORD
            + ")(?:\\s(?:here|caption))?\\s?[:–—-]?)\\s?([^\\[\\]]{0,300})[\\])]");
    private static final Pattern MARKDOWN =
            pattern("!\\[([^\\[\\]]{0,300})\\]\\(([^()\\s]{1,900})(?:\\s\"([^\"]{0,300})\")?\\)");
    private static final int LONGEST = 1500;

    private Captions() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Optional<Caption> in(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher markdown = MARKDOWN.matcher(line);
        if (markdown.matches()) {
            String title = markdown.group(3) == null ? "" : " " + markdown.group(3);
            return Optional.of(new Caption((markdown.group(1) + title).strip(), "", markdown.group(2)));
        }
        Matcher bracketed = BRACKETED.matcher(line);
        if (bracketed.matches()) {
            return Optional.of(new Caption(bracketed.group(2).strip(), bracketed.group(1), ""));
        }
        return LABELLED.matcher(line).matches() ? Optional.of(new Caption(line, "", "")) : Optional.empty();
    }
}
