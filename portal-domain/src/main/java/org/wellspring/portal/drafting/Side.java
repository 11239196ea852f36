package org.wellspring.portal.drafting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands on one side of a comparison. As text it is {@code draft}, {@code public}, {@code revision-12} or {@code
 * edition-3}.
 *
 * @param number 0 where there is only one of the kind
 */
public record Side(Kind kind, int number) {

    /** The draft as it is now. */
    public static final Side DRAFT = new Side(Kind.DRAFT, 0);

    /** What readers see now. */
    public static final Side PUBLIC = new Side(Kind.PUBLIC, 0);

    private static final Pattern NUMBERED = Pattern.compile("(revision|edition)-([1-9][0-9]{0,8})");

    /** Of what kind a side is. */
    public enum Kind {
        DRAFT,
        PUBLIC,
        /** A draft that was kept. */
        REVISION,
        EDITION
    }

    /** A draft as it was kept once, by its number. */
    public static Side revision(int number) {
        return new Side(Kind.REVISION, number);
    }

    /** An edition, by its number. */
    public static Side edition(int number) {
        return new Side(Kind.EDITION, number);
    }

    /** The side that the text tells; empty for a text that tells none. */
    public static Optional<Side> parse(String text) {
        if (text.equals(DRAFT.toString())) {
            return Optional.of(DRAFT);
        }
        if (text.equals(PUBLIC.toString())) {
            return Optional.of(PUBLIC);
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches()
                ? Optional.of(new Side(
                        Kind.valueOf(numbered.group(1).toUpperCase(Locale.ROOT)), Integer.parseInt(numbered.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return number == 0 ? name : name + "-" + number;
    }
}
