package org.wellspring.portal.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the words of a heading or list item.
 *
 * @param type what it is
 * @param literal as written, for example {@code 1.}
 * @param length characters up to the words
 * @param tight whether the words follow without a space
 */
record Mark(Type type, String literal, int length, boolean tight) {

    /** What a mark is. */
    enum Type {
        NONE,
        HASHES,
        BULLET,
        NUMBER,
        /** A number without dot or bracket, a roman one or a letter: it counts only as one of a series. */
        DOUBTFUL_NUMBER
    }

    static final Mark NONE = new Mark(Type.NONE, "", 0, false);

    /** A bullet that came without any glyph, from an HTML list. */
    static final Mark ITEM = new Mark(Type.BULLET, "", 0, false);

    /** The mark of an item that an HTML list numbers itself. */
    static final Mark ORDERED = new Mark(Type.NUMBER, "", 0, false);

    private static final Pattern HASHES = Pattern.compile("(#{1,6}) +(?=\\S)");
    private static final Pattern BULLET =
            Pattern.compile("([•●◦▪▫■□‣∙○◆◇◊►▶▸➤➢➔✓✔✅☑★\uF0B7\uF0A7\uF0D8])[ ·]*(?=\\S)|([-*+·–—−§o]) +(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile("(\\(?\\d{1,3}(?:\\.\\d{1,2}){0,3}[.)]|\\[\\d{1,3}\\])(?: +(?=\\S)|(?=\\p{L}))");
    private static final Pattern DOUBTFUL =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVX]{1,5}[.)]|\\(?[a-h]\\)) +(?=[\\p{L}\\p{N}])");

    /** The mark at the beginning of a cleaned line, or {@link #NONE}. */
    static Mark of(String line) {
        Matcher hashes = HASHES.matcher(line);
        if (hashes.lookingAt()) {
            return of(Type.HASHES, hashes);
        }
        Matcher bullet = BULLET.matcher(line);
        if (bullet.lookingAt()) {
            return of(Type.BULLET, bullet);
        }
        Matcher number = NUMBER.matcher(line);
        if (number.lookingAt()) {
            return of(Type.NUMBER, number);
        }
        Matcher doubtful = DOUBTFUL.matcher(line);
        return doubtful.lookingAt() ? of(Type.DOUBTFUL_NUMBER, doubtful) : NONE;
    }

    private static Mark of(Type type, Matcher matcher) {
        String literal = matcher.group().strip();
        return new Mark(type, literal, matcher.end(), !matcher.group().endsWith(" "));
    }

    Mark as(Type newType) {
        return new Mark(newType, literal, length, tight);
    }

    /** What kind of numbers it is one of; the numbers of one series have one style. */
    String style() {
        return literal.replaceAll("\\d+$|[IVX]+|[a-h]", "");
    }

    boolean isNumber() {
        return type == Type.NUMBER;
    }

    boolean isBullet() {
        return type == Type.BULLET;
    }

    /** How many numbers it has: one in {@code 2.}, two in {@code 2.1}. */
    int depth() {
        return (int) literal.chars().filter(c -> c == '.').count() + (literal.matches(".*\\d") ? 1 : 0);
    }

    /** The number it counts: the last of its digits, or what a roman number or a letter stands for; 0 for none. */
    int ordinal() {
        String core = literal.replaceAll("[()\\[\\]]|\\.$", "");
        if (core.isEmpty()) {
            return 0;
        }
        if (Character.isDigit(core.charAt(0))) {
            return Integer.parseInt(core.substring(core.lastIndexOf('.') + 1));
        }
        return "IVX".indexOf(core.charAt(0)) >= 0 ? roman(core) : core.charAt(0) - 'a' + 1;
    }

    private static int roman(String numeral) {
        int sum = 0;
        int last = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int value = numeral.charAt(i) == 'I' ? 1 : numeral.charAt(i) == 'V' ? 5 : 10;
            sum += value < last ? -value : value;
            last = value;
        }
        return sum;
    }
}
