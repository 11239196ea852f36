package org.wellspring.portal.text;

/** HTML's white space (WHATWG Infra, 4.6): what a page shows as one space. A no-break space is none of it. */
final class Spaces {

    private Spaces() {}

    static String join(String text, boolean afterSpace) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean space = afterSpace;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean here = isSpace(character);
            if (!here || !space) {
                joined.append(here ? ' ' : character);
            }
            space = here;
        }
        return joined.toString();
    }

    static String trimEnd(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\r' || character == '\f';
    }
}
