package org.wellspring.portal.quality;

/**
 * Something in a draft that could be better.
 *
 * @param field the name of the field in which it is
 * @param words the words at which it is, as the field's plain text has them; empty when there are none
 * @param image which image of the field it is about, from 0; -1 when it is about none
 * @param number how many words, characters or grades there are too many of; 0 when nothing is counted
 */
public record Finding(Check check, String field, String words, int image, long number) {

    /** In characters: enough to find a place by, and to know it again. */
    private static final int LONGEST = 160;

    /** Words are kept as far as they help to find the place. */
    public Finding {
        words = words.length() <= LONGEST ? words : cut(words);
    }

    /** About a field as a whole. */
    static Finding of(Check check, String field) {
        return of(check, field, "", 0);
    }

    static Finding of(Check check, String field, String words) {
        return of(check, field, words, 0);
    }

    static Finding of(Check check, String field, String words, long number) {
        return new Finding(check, field, words, -1, number);
    }

    private static String cut(String words) {
        int space = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, space > 0 ? space : LONGEST);
    }
}
