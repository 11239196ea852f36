package org.wellspring.portal.audit;

/**
 * Makes one line of whatever somebody typed: what is too long ends in {@value #CUT}, and every character that a database
 * refuses, that would break the line or that would turn its reading direction becomes {@value #REPLACEMENT}.
 */
final class SafeLine {

    private static final String CUT = "…";
    private static final String REPLACEMENT = "\uFFFD";

    private SafeLine() {}

    /** @param limit how many UTF-16 units the line has at most, its mark included */
    static String of(String text, int limit) {
        String shortened = text.length() <= limit ? text : text.substring(0, limit - CUT.length()) + CUT;
        StringBuilder line = new StringBuilder(shortened.length());
        shortened.codePoints().forEach(character -> append(line, character));
        return line.toString();
    }

    private static void append(StringBuilder line, int character) {
        if (isUnsafe(character)) {
            line.append(REPLACEMENT);
        } else {
            line.appendCodePoint(character);
        }
    }

    private static boolean isUnsafe(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> turnsReadingDirection(character);
            default -> false;
        };
    }

    /** U+202A to U+202E and U+2066 to U+2069: Unicode Standard Annex 9, table of explicit formatting characters. */
    private static boolean turnsReadingDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
