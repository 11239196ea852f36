package org.wellspring.portal.drafting;

import java.time.Instant;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.Merge;

/**
 * Somebody changed the same places of a draft since an editor opened it. Nothing is kept yet; the {@link #merge()} has
 * what both did, for the editor to decide.
 */
public class MergeConflictException extends DomainException {

    private final transient Merge merge;
    private final transient DraftState theirs;
    private final int revision;

    public MergeConflictException(String changedBy, Instant changedAt, Merge merge, DraftState theirs, int revision) {
        super("merge_conflict", changedBy, changedAt);
        this.merge = merge;
        this.theirs = theirs;
        this.revision = revision;
    }

    public Merge merge() {
        return merge;
    }

    /** What the draft says at present. */
    public DraftState theirs() {
        return theirs;
    }

    /** The draft's present revision: what is decided starts from it. */
    public int revision() {
        return revision;
    }
}
