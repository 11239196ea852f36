package org.wellspring.portal.workflow;

/** How far a draft has come on its way to readers. */
public enum Stage {
    /** Being written. */
    DRAFT,
    /** Handed to a reviewer. */
    IN_REVIEW,
    /** Sent back by a reviewer, who said why in a comment. */
    CHANGES_REQUESTED,
    /** Good to be published, as it stands. */
    APPROVED
}
