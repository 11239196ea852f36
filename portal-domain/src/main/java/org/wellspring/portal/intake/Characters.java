package org.wellspring.portal.intake;

/** Tells characters apart that look alike, or like nothing. */
final class Characters {

    static final char LOST = '\uFFFD';

    private Characters() {}

    /** Whether a reader sees anything: neither space nor control nor a character that only guides the layout. */
    static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** Whether it is any kind of space, a no-break space included; controls have nothing to show and count as one. */
    static boolean isSpace(int character) {
        return Character.isSpaceChar(character) || Character.isISOControl(character);
    }

    /**
     * Whether it takes no room: soft hyphen, zero-width space, byte order mark, marks of direction. Joiners within scripts
     * that need them, and in emoji, are letters' parts and stay.
     */
    static boolean isInvisible(int character, int before) {
        return switch (character) {
            case 0x00AD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF -> true;
            case 0x200C, 0x200D -> before < 0x0250;
            default -> character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        };
    }

    /** Whether it can stand in no document: half a surrogate pair, or a code point that is none. */
    static boolean isLost(int character) {
        return character >= 0xD800 && character <= 0xDFFF
                || (character & 0xFFFE) == 0xFFFE
                || character >= 0xFDD0 && character <= 0xFDEF;
    }
}
