package org.wellspring.portal.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words as lists are searched and sorted by: in small letters without accents, so that whoever types {@code loffel}
 * finds {@code Löffel}, and the other way round.
 */
public final class SearchWords {

    /** Nobody types more of a word than this to find it. */
    public static final int MAX_LENGTH = 40;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private SearchWords() {}

    /** The text as it is compared. */
    public static String key(String text) {
        String apart = Normalizer.normalize(text.replace("\0", ""), Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace("ß", "ss");
    }

    /** As {@link #key(String)}, cut to a length. */
    public static String key(String text, int length) {
        String key = key(text);
        return key.length() <= length ? key : key.substring(0, length);
    }

    /** The different words of a text in the order in which they first stand there. */
    public static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        PARTS.splitAsStream(key(text))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() <= MAX_LENGTH ? word : word.substring(0, MAX_LENGTH))
                .forEach(words::add);
        return words;
    }
}
