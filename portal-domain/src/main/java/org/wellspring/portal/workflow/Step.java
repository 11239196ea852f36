package org.wellspring.portal.workflow;

/** What somebody does with a draft on its way. */
public enum Step {
    /** Changes what the draft says. */
    REVISE,
    /** Hands it to review. */
    SUBMIT,
    /** Takes it out of review again. */
    RECALL,
    /** Sends it back to its author. */
    REQUEST_CHANGES,
    /** Says that it is good to be published. */
    APPROVE,
    /** Makes an edition of it. */
    PUBLISH
}
