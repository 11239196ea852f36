package org.wellspring.portal.revision;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings together what two people made of the same draft. A field that only one of them changed is theirs to decide; the
 * same change on both sides is one change. What both changed is merged as its {@link Form} allows: a text by its blocks,
 * a list by its numbers, anything else not at all. No word that somebody wrote gets lost: it stands in the merged state
 * or in a conflict.
 */
public final class ThreeWayMerge {

    private ThreeWayMerge() {}

    /**
     * Merges two states that were made from a common one. A field that a state lacks counts as empty there.
     *
     * @param ancestor what both started from
     * @param mine the state that wins, for the time being, where the two conflict
     */
    public static Merge of(DraftState ancestor, DraftState mine, DraftState theirs) {
        if (mine.equals(ancestor)) {
            return new Merge(theirs, List.of());
        }
        if (theirs.equals(ancestor)) {
            return new Merge(mine, List.of());
        }
        List<DraftField> fields = new ArrayList<>();
        List<FieldConflict> conflicts = new ArrayList<>();
        mine.fieldsWithThoseOf(theirs).forEach(field -> {
            FieldMerge merge = merge(field, ancestor, mine, theirs);
            fields.add(new DraftField(field.name(), field.form(), merge.value()));
            conflicts.addAll(merge.conflicts());
        });
        return new Merge(new DraftState(fields), conflicts);
    }

    private static FieldMerge merge(DraftField field, DraftState ancestor, DraftState mine, DraftState theirs) {
        String name = field.name();
        String base = ancestor.value(name);
        String left = mine.value(name);
        String right = theirs.value(name);
        if (left.equals(right) || right.equals(base)) {
            return FieldMerge.clean(left);
        }
        if (left.equals(base)) {
            return FieldMerge.clean(right);
        }
        return switch (field.form()) {
            case RICH -> TextMerge.of(name, base, left, right);
            case LIST -> ListMerge.of(name, base, left, right);
            case LINE, VALUE -> FieldMerge.conflicting(name, field.form(), base, left, right);
        };
    }
}
