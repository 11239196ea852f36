package org.wellspring.portal.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How hard a text reads, as the year of school in which it is understood.
 *
 * @param grade from 0 for the easiest
 */
public record Readability(Formula formula, double grade, int words, int sentences) {

    /** Fewer words say nothing about a text. */
    private static final int FEWEST_WORDS = 20;

    /** The formula for a language, as it was published. */
    public enum Formula {
        /**
         * 0.39 × words per sentence + 11.8 × syllables per word − 15.59: J. P. Kincaid, R. P. Fishburne, R. L. Rogers,
         * B. S. Chissom, "Derivation of New Readability Formulas for Navy Enlisted Personnel", Research Branch Report
         * 8-75, Naval Air Station Memphis, 1975.
         */
        FLESCH_KINCAID {
            @Override
            double grade(double words, double sentences, List<String> spoken, Locale language) {
                long syllables = spoken.stream()
                        .mapToLong(word -> Syllables.in(word, language))
                        .sum();
                return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
            }
        },
        /**
         * 0.1935 × MS + 0.1672 × SL + 0.1297 × IW − 0.0327 × ES − 0.875, where MS, IW and ES are the hundredths of words
         * with three syllables or more, with more than six letters, and with one syllable, and SL is the words per
         * sentence: R. Bamberger, E. Vanecek, "Lesen – Verstehen – Lernen – Schreiben", Wien 1984, the first "Wiener
         * Sachtextformel".
         */
        WIENER_SACHTEXT {
            @Override
            double grade(double words, double sentences, List<String> spoken, Locale language) {
                double many = 100 * count(spoken, word -> Syllables.in(word, language) >= 3) / words;
                double one = 100 * count(spoken, word -> Syllables.in(word, language) == 1) / words;
                double longer = 100 * count(spoken, word -> word.length() > 6) / words;
                return 0.1935 * many + 0.1672 * words / sentences + 0.1297 * longer - 0.0327 * one - 0.875;
            }
        };

        abstract double grade(double words, double sentences, List<String> spoken, Locale language);

        static Formula of(Locale language) {
            return language.equals(Locale.GERMAN) ? WIENER_SACHTEXT : FLESCH_KINCAID;
        }

        private static double count(List<String> words, Predicate<String> condition) {
            return words.stream().filter(condition).count();
        }
    }

    /** Empty when there are too few words to tell. */
    static Optional<Readability> of(List<String> sentences, Locale language) {
        List<String> words =
                sentences.stream().flatMap(sentence -> words(sentence).stream()).toList();
        return words.size() < FEWEST_WORDS
                ? Optional.empty()
                : Optional.of(measured(words, sentences.size(), language));
    }

    static Readability measured(List<String> words, int sentences, Locale language) {
        Formula formula = Formula.of(language);
        double grade = formula.grade(words.size(), sentences, words, language);
        return new Readability(formula, Math.max(0, grade), words.size(), sentences);
    }

    /** What stands between spaces and has a letter, without the signs around it. */
    static List<String> words(String sentence) {
        return Arrays.stream(sentence.split("\\s+"))
                .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .toList();
    }
}
