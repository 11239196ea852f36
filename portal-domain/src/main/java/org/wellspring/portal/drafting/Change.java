package org.wellspring.portal.drafting;

import java.util.Optional;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.text.Slug;

/**
 * A draft as an editor wants it.
 *
 * @param revision the one that the editor opened
 * @param opened what it said, as far as the editor still knows: autosaves that were folded since are not kept
 * @param move the address that the item shall have; empty when it shall stay where it is
 */
public record Change(
        long id, int revision, Optional<DraftState> opened, Optional<Slug> move, DraftState state, Saving how) {

    /** A change by somebody who knows no more than the number of what they opened. */
    public Change(long id, int revision, Optional<Slug> move, DraftState state, Saving how) {
        this(id, revision, Optional.empty(), move, state, how);
    }
}
