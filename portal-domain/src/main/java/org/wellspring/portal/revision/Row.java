package org.wellspring.portal.revision;

import java.util.List;
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

    /** Whether nothing changed here, so that a page may fold it. */
    public boolean isSame() {
        return Stream.concat(before.stream(), after.stream()).noneMatch(Run::changed);
    }

    /** Whether the words stayed and only their look changed: strong words, a deeper list, a language. */
    public boolean isOnlyFormatting() {
        return !isSame() && text(before).equals(text(after));
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
