package org.wellspring.portal.past;

import java.util.ArrayList;
import java.util.List;
import org.wellspring.portal.revision.Row;
import org.wellspring.portal.revision.Row.Run;

/** A block that changed, as one line of words: those that stayed, those that went and those that came, in their order. */
public record Passage(Row.Kind kind, List<Part> parts) {

    public Passage {
        parts = List.copyOf(parts);
    }

    /** Some words of a block. */
    public record Part(Fate fate, String text) {}

    /** What became of words. */
    public enum Fate {
        STAYED,
        WENT,
        CAME
    }

    static Passage of(Row row) {
        return new Passage(row.kind(), new Weaving(row).parts());
    }

    /** Whether the words stayed and only their look changed. */
    public boolean isOnlyFormatting() {
        return parts.stream().allMatch(part -> part.fate() == Fate.STAYED);
    }

    /** Goes along both sides of a row at once: what did not change stands on both. */
    private static final class Weaving {

        private final List<Run> before;
        private final List<Run> after;
        private final List<Part> parts = new ArrayList<>();

        Weaving(Row row) {
            boolean formatting = row.isOnlyFormatting();
            before = new ArrayList<>(formatting ? List.of() : row.before());
            after = new ArrayList<>(formatting ? unchanged(row.after()) : row.after());
        }

        private static List<Run> unchanged(List<Run> runs) {
            return runs.stream().map(run -> new Run(run.text(), false)).toList();
        }

        List<Part> parts() {
            while (!before.isEmpty() || !after.isEmpty()) {
                if (changes(before)) {
                    add(Fate.WENT, before.remove(0).text());
                } else if (changes(after)) {
                    add(Fate.CAME, after.remove(0).text());
                } else {
                    stay();
                }
            }
            return parts;
        }

        private static boolean changes(List<Run> side) {
            return !side.isEmpty() && side.get(0).changed();
        }

        /** One side may go on unchanged for longer than the other, when only that one has changes in between. */
        private void stay() {
            int length = Math.min(length(before), length(after));
            String text = (after.isEmpty() ? before : after).get(0).text().substring(0, length);
            shorten(before, length);
            shorten(after, length);
            add(Fate.STAYED, text);
        }

        private static int length(List<Run> side) {
            return side.isEmpty() ? Integer.MAX_VALUE : side.get(0).text().length();
        }

        private static void shorten(List<Run> side, int length) {
            if (side.isEmpty()) {
                return;
            }
            Run first = side.remove(0);
            if (first.text().length() > length) {
                side.add(0, new Run(first.text().substring(length), false));
            }
        }

        private void add(Fate fate, String text) {
            parts.add(new Part(fate, text));
        }
    }
}
