package org.wellspring.portal.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what an editor is told: warnings and dropped words. */
final class Ledger {

    /** More of one kind would only hide the others. */
    private static final int MOST_OF_A_KIND = 100;

    private static final int EXCERPT = 120;
    private static final Comparator<Place> IN_ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    private final List<Warning> warnings = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final Map<Warning.Kind, Integer> counts = new EnumMap<>(Warning.Kind.class);

    void warn(Warning.Kind kind, Place place, String text) {
        int count = counts.merge(kind, 1, Integer::sum);
        if (count <= MOST_OF_A_KIND) {
            warnings.add(new Warning(kind, place, excerpt(text)));
        } else if (count == MOST_OF_A_KIND + 1) {
            warnings.add(new Warning(Warning.Kind.MORE_OF_THE_SAME, place, excerpt(text)));
        }
    }

    void warn(Warning.Kind kind, Block block) {
        warn(kind, block.place(), block.text());
    }

    void drop(Place place, String text, Dropped.Reason reason) {
        if (!text.isBlank()) {
            dropped.add(new Dropped(place, text, reason));
        }
    }

    List<Warning> warnings() {
        warnings.sort(Comparator.comparing(Warning::place, IN_ORDER));
        return warnings;
    }

    List<Dropped> dropped() {
        dropped.sort(Comparator.comparing(Dropped::place, IN_ORDER));
        return dropped;
    }

    private static String excerpt(String text) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(EXCERPT - 2)) ? EXCERPT - 2 : EXCERPT - 1;
        return text.substring(0, end) + "…";
    }
}
