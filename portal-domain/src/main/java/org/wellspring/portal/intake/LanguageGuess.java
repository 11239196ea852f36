package org.wellspring.portal.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Guesses the language of a text by its most common little words; English when they do not tell. */
final class LanguageGuess {

    private static final int MOST_CHARACTERS = 20_000;

    private static final Map<String, Set<String>> WORDS = Map.of(
            "ar",
                    Set.of(
                            "في", "من", "على", "إلى", "أن", "هذا", "هذه", "التي", "هو", "هي", "لا", "ما", "مع", "عن",
                            "أو"),
            "en",
                    Set.of(
                            "the", "and", "of", "to", "is", "that", "for", "with", "are", "this", "it", "as", "by",
                            "from", "may"),
            "de",
                    Set.of(
                            "der", "die", "und", "das", "ist", "nicht", "ein", "eine", "mit", "für", "auf", "den",
                            "von", "zu", "sich"),
            "fr",
                    Set.of(
                            "le", "les", "et", "des", "est", "une", "dans", "pour", "qui", "du", "au", "sur", "pas",
                            "avec", "ce"),
            "es",
                    Set.of(
                            "el", "los", "las", "una", "por", "para", "con", "del", "se", "es", "y", "su", "más",
                            "como", "al"),
            "it",
                    Set.of(
                            "il", "di", "che", "è", "una", "per", "con", "del", "della", "non", "gli", "sono", "nel",
                            "si", "dei"),
            "nl",
                    Set.of(
                            "het", "een", "van", "en", "niet", "dat", "zijn", "voor", "met", "op", "te", "wordt", "bij",
                            "ook", "aan"),
            "pt",
                    Set.of(
                            "o", "os", "uma", "não", "para", "com", "do", "da", "em", "por", "mais", "dos", "como",
                            "ao", "é"));

    private LanguageGuess() {}

    static Locale of(List<Block> blocks) {
        Map<String, Integer> scores = new HashMap<>();
        int read = 0;
        for (Block block : blocks) {
            if (read > MOST_CHARACTERS) {
                break;
            }
            String text = block.text().substring(0, Math.min(block.text().length(), MOST_CHARACTERS));
            read += text.length();
            count(text.toLowerCase(Locale.ROOT), scores);
        }
        return scores.entrySet().stream()
                .filter(score -> score.getValue() > scores.getOrDefault("en", 0))
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(score -> Locale.forLanguageTag(score.getKey()))
                .orElse(Locale.ENGLISH);
    }

    private static void count(String text, Map<String, Integer> scores) {
        for (String word : text.split("[^\\p{L}]+")) {
            WORDS.forEach((language, words) -> {
                if (words.contains(word)) {
                    scores.merge(language, 1, Integer::sum);
                }
            });
        }
    }
}
