package org.wellspring.portal.glossary;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Things under the letters that their names begin with, as a dictionary of the language has them. */
public final class Alphabet {

    /** For a name that begins with a digit or a sign. */
    private static final String OTHER = "#";

    private Alphabet() {}

    /** Something that has a name. */
    public interface Named {
        String name();
    }

    /** A letter with what begins with it. */
    public record Letter<T>(String initial, List<T> entries) {

        /** Its address within the page. */
        public String anchor() {
            return "letter_" + (initial.equals(OTHER) ? "other" : initial.toLowerCase(Locale.ROOT));
        }
    }

    /** The letters that anything begins with. */
    public static <T extends Named> List<Letter<T>> of(Locale language, List<T> entries) {
        Collator order = Collator.getInstance(language);
        Map<String, List<T>> letters = entries.stream()
                .sorted(Comparator.comparing((T entry) -> initial(entry.name()), order)
                        .thenComparing(Named::name, order)
                        .thenComparing(Named::name))
                .collect(
                        Collectors.groupingBy(entry -> initial(entry.name()), LinkedHashMap::new, Collectors.toList()));
        return letters.entrySet().stream()
                .map(letter -> new Letter<>(letter.getKey(), letter.getValue()))
                .toList();
    }

    private static String initial(String name) {
        String first = Normalizer.normalize(name.substring(0, name.offsetByCodePoints(0, 1)), Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT);
        return Character.isLetter(first.codePointAt(0)) ? first.substring(0, first.offsetByCodePoints(0, 1)) : OTHER;
    }
}
