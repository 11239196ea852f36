package org.wellspring.portal.intake;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The months' names and their short forms in English, German, French, Spanish, Italian, Dutch and Portuguese (CLDR). */
final class MonthNames {

    private static final Map<String, Month> NAMES = new HashMap<>();

    static {
        List.of("en", "de", "fr", "es", "it", "nl", "pt").forEach(language -> addAll(Locale.forLanguageTag(language)));
        Map.of("sept", Month.SEPTEMBER, "jänner", Month.JANUARY, "mrz", Month.MARCH, "feber", Month.FEBRUARY)
                .forEach(MonthNames::add);
    }

    private MonthNames() {}

    private static void addAll(Locale locale) {
        for (Month month : Month.values()) {
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)
                    .forEach(style -> add(month.getDisplayName(style, locale), month));
        }
    }

    private static void add(String name, Month month) {
        if (name.codePoints().anyMatch(Character::isLetter)) {
            NAMES.putIfAbsent(key(name), month);
        }
    }

    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+|\\.", "");
        return plain.toLowerCase(Locale.ROOT);
    }

    static Optional<Month> month(String name) {
        return Optional.ofNullable(NAMES.get(key(name)));
    }
}
