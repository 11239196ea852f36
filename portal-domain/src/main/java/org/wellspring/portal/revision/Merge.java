package org.wellspring.portal.revision;

import java.util.List;

/**
 * Two changed states of a draft as one.
 *
 * @param merged the changes of both; where they conflict, mine
 * @param conflicts in the order of the fields, within a text from the top
 */
public record Merge(DraftState merged, List<FieldConflict> conflicts) {

    public Merge {
        conflicts = List.copyOf(conflicts);
    }

    /** Whether nobody has to decide anything. */
    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
