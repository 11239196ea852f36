package org.wellspring.portal.revision;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of a comparison: what stood there before beside what stands there after, word by word.
 *
 * @param before empty when it is new
 * @param after empty when it was taken out
 */
public record Row(Kind kind, List<Run> before, List<Run> after) {

    public Row {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What the line is in the text; {@link #TEXT} when the whole field is one line. */
    public enum Kind {
        TEXT,
        HEADING_2,
        HEADING_3,
        HEADING_4,
        PARAGRAPH,
        ITEM,
        NUMBERED_ITEM,
        QUOTATION,
        CAPTION,
        TABLE_ROW,
        FIGURE
    }

    /** Words in a row that all changed, or all did not; plain text, a line end parts lines. */
    public record Run(String text, boolean changed) {}

    /** Words in a row with what happened to them; {@link Mark#SAME}, {@link Mark#ADDED} or {@link Mark#REMOVED}. */
    public record Marked(String text, Mark mark) {}

    /** What happened to the line as a whole. */
    public Mark mark() {
        if (isSame()) {
            return Mark.SAME;
        }
        if (before.isEmpty()) {
            return Mark.ADDED;
        }
        if (after.isEmpty()) {
            return Mark.REMOVED;
        }
        return text(before).equals(text(after)) ? Mark.FORMATTED : Mark.CHANGED;
    }

    boolean isSame() {
        return Stream.concat(before.stream(), after.stream()).noneMatch(Run::changed);
    }

    /** Both sides as one text: between the words that stayed, first what was taken out, then what came. */
    public List<Marked> woven() {
        List<Marked> woven = new ArrayList<>();
        Iterator<Run> came = after.iterator();
        Optional<Run> next = next(came);
        for (Run run : before) {
            if (!run.changed() && next.filter(Run::changed).isPresent()) {
                woven.add(new Marked(next.get().text(), Mark.ADDED));
                next = next(came);
            }
            woven.add(new Marked(run.text(), run.changed() ? Mark.REMOVED : Mark.SAME));
            next = run.changed() ? next : next(came);
        }
        next.ifPresent(last -> woven.add(new Marked(last.text(), Mark.ADDED)));
        return woven;
    }

    private static Optional<Run> next(Iterator<Run> runs) {
        return runs.hasNext() ? Optional.of(runs.next()) : Optional.empty();
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
