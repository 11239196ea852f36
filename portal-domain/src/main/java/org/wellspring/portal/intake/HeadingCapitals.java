package org.wellspring.portal.intake;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Warns of headings that are capitalised in another way than most. */
final class HeadingCapitals {

    private static final int SHORTEST = 4;

    /** How the words of a heading are capitalised. */
    private enum Style {
        SMALL_START,
        SENTENCE,
        TITLE,
        CAPITALS,
        UNCLEAR
    }

    private HeadingCapitals() {}

    static void check(List<Block> headings, Ledger ledger) {
        Map<Style, Integer> counts = new EnumMap<>(Style.class);
        headings.forEach(heading -> counts.merge(styleOf(heading.text()), 1, Integer::sum));
        counts.remove(Style.UNCLEAR);
        if (counts.isEmpty()) {
            return;
        }
        Style usual =
                Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
        for (Block heading : headings) {
            Style style = styleOf(heading.text());
            if (style != Style.UNCLEAR && style != usual || style == Style.SMALL_START) {
                ledger.warn(Warning.Kind.MIXED_HEADING_CAPITALS, heading);
            }
        }
    }

    private static Style styleOf(String text) {
        int first =
                text.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
        if (Character.isLowerCase(first) && !text.matches("\\p{Ll}\\p{Lu}.*")) {
            return Style.SMALL_START;
        }
        if (HeadingLook.isCapitals(text)) {
            return Style.CAPITALS;
        }
        List<String> later = Arrays.stream(text.split(" "))
                .skip(1)
                .filter(word -> word.length() >= SHORTEST && Character.isLetter(word.codePointAt(0)))
                .toList();
        long capital = later.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        if (later.isEmpty()) {
            return Style.UNCLEAR;
        }
        return capital * 2 > later.size() ? Style.TITLE : Style.SENTENCE;
    }
}
