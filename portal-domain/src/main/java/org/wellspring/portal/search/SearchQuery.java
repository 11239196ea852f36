package org.wellspring.portal.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader looks for. Anything that can be typed is a query: words, and between quotes of any kind phrases that
 * must stand in the text as they are. Nothing else has a meaning of its own.
 *
 * @param text what was typed, without what cannot be seen, at most {@value #MAX_LENGTH} characters
 * @param words what stands outside of quotes
 * @param phrases what stands between quotes
 */
public record SearchQuery(String text, String words, List<String> phrases) {

    public static final int MAX_LENGTH = 200;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]+");
    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";
    private static final Pattern QUOTED = Pattern.compile("[%1$s]([^%1$s]*)[%1$s]".formatted(QUOTES));
    private static final Pattern QUOTE = Pattern.compile("[%s]".formatted(QUOTES));

    /** @param typed {@code null} counts as nothing */
    public static SearchQuery of(String typed) {
        String text = cut(visible(typed == null ? "" : typed));
        List<String> phrases = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        String words = quoted.replaceAll(found -> {
            phrases.add(found.group(1).strip());
            return " ";
        });
        phrases.removeIf(phrase -> !saysSomething(phrase));
        return new SearchQuery(text, visible(QUOTE.matcher(words).replaceAll(" ")), List.copyOf(phrases));
    }

    private static String visible(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        String seen = INVISIBLE.matcher(composed).replaceAll("");
        return SPACES.matcher(seen).replaceAll(" ").strip();
    }

    /** At a word where there is one. */
    private static String cut(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int space = text.lastIndexOf(' ', MAX_LENGTH);
        int end = space > 0 ? space : MAX_LENGTH;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private static boolean saysSomething(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether there is a letter or a digit to look for. */
    public boolean isBlank() {
        return !saysSomething(text);
    }

    /** Whether there are words outside of quotes to look for. */
    public boolean hasWords() {
        return saysSomething(words);
    }
}
