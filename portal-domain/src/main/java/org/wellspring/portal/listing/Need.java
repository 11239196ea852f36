package org.wellspring.portal.listing;

/** Why an item may need somebody's attention. */
public enum Need {
    /** It waits for this person's review or to be gone over by them again. */
    ME,
    /** It waits for a review by this person, or by anybody and this person did not write it. */
    REVIEW,
    /** A reviewer has sent back what this person wrote. */
    SENT_BACK,
    /** This person changed it last. */
    MINE,
    /** It is being written and something is missing that readers would need. */
    BLOCKED,
    /** What readers see of it is going to change by itself. */
    PLANNED,
    /** The review of its draft should have been done before today, or the next one of what is public. */
    OVERDUE
}
