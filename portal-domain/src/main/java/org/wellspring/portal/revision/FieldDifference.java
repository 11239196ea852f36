package org.wellspring.portal.revision;

import java.util.List;

/**
 * How one field changed.
 *
 * @param rows both sides: one row for {@link Form#LINE} and {@link Form#VALUE}; for {@link Form#RICH} one for each block,
 *     the unchanged ones too; none for {@link Form#LIST}
 * @param added the numbers that came, in their order after; only for {@link Form#LIST}
 * @param removed the numbers that went, in their order before; only for {@link Form#LIST}
 */
public record FieldDifference(String name, Form form, List<Row> rows, List<Long> added, List<Long> removed) {

    public FieldDifference {
        rows = List.copyOf(rows);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** The rows by passages that changed and passages that did not. */
    public List<Passage> passages() {
        return Passage.of(rows);
    }

    /**
     * Whether everything is still there: a list in another order, or a text whose blocks are parted into lists, tables
     * or quotations in another way.
     */
    public boolean isOnlyRearranged() {
        return added.isEmpty() && removed.isEmpty() && rows.stream().allMatch(Row::isSame);
    }
}
