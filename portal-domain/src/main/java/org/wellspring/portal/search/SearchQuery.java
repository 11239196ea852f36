package org.wellspring.portal.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellspring.portal.text.SearchWords;

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
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'\u2019]+");
    private static final int SHORTEST_MISSPELLED = 4;
    private static final int MOST_RESPELLED = 8;
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

    /**
     * This query with other words where these are wrong, if it is no whole story. What is rather a name or a number than a
     * word, for it is short or has a digit, stays as it was typed; a word that was begun with a capital is again.
     *
     * @param right gives the right word for one in small letters; nothing for one that may stay
     */
    public SearchQuery respelled(Function<String, Optional<String>> right) {
        Matcher words = WORD.matcher(text);
        return words.results().count() > MOST_RESPELLED
                ? this
                : of(words.replaceAll(found -> Matcher.quoteReplacement(respelled(found.group(), right))));
    }

    private static String respelled(String word, Function<String, Optional<String>> right) {
        return isOrdinary(word)
                ? right.apply(word.toLowerCase(Locale.ROOT))
                        .map(other -> Character.isUpperCase(word.codePointAt(0)) ? capital(other) : other)
                        .orElse(word)
                : word;
    }

    private static boolean isOrdinary(String word) {
        return word.length() >= SHORTEST_MISSPELLED
                && word.length() <= SearchWords.MAX_LENGTH
                && word.codePoints().noneMatch(Character::isDigit);
    }

    private static String capital(String word) {
        int second = word.offsetByCodePoints(0, 1);
        return word.substring(0, second).toUpperCase(Locale.ROOT) + word.substring(second);
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
