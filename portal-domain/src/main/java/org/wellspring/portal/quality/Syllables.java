package org.wellspring.portal.quality;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of a word by its spelling. That is right for most words and one off for some, which evens out over
 * a text.
 */
final class Syllables {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]");
    private static final Pattern SILENT_END =
            Pattern.compile("(?<=[aeiouy].{0,20})(?:(?<![sxzcg]|ch|sh)es|(?<![td])ed|(?<![^aeiouy]l)e)$");
    private static final Pattern ENGLISH = Pattern.compile("[aeiouyàâäèéêëîïôöûü]+");
    private static final Pattern PARTED =
            Pattern.compile("(?<![tsc])i[ao](?!us)|iu|[eiu]a(?=[^aeiou]*$)(?<!ea)|eo(?=[lgn])");
    private static final Pattern GERMAN = Pattern.compile("ei|ai|ey|ay|au|äu|eu|ie|aa|ee|oo|[aeiouyäöüàâèéêîôû]");

    private Syllables() {}

    /** At least one. */
    static int in(String word, Locale language) {
        String letters = NO_LETTERS.matcher(word.toLowerCase(language)).replaceAll("");
        long vowels = language.equals(Locale.GERMAN) ? german(letters) : english(letters);
        return Math.max(1, (int) vowels);
    }

    private static long german(String word) {
        return GERMAN.matcher(word.replace("qu", "q")).results().count();
    }

    private static long english(String word) {
        String spoken = SILENT_END
                .matcher(word)
                .replaceFirst("")
                .replaceFirst("^y(?=[aeiou])", "")
                .replace("qu", "q");
        long groups = ENGLISH.matcher(spoken).results().count();
        return groups + PARTED.matcher(spoken).results().count();
    }
}
