package org.wellspring.portal.notice;

/** What a notice tells. */
public enum NoticeKind {
    /** A draft waits for review by somebody with the role for it. */
    REVIEW_REQUESTED,
    /** The person was chosen to review a draft. */
    REVIEWER_ASSIGNED,
    /** A reviewer wants changes. */
    CHANGES_REQUESTED,
    /** A reviewer agrees. */
    APPROVED,
    /** Somebody commented on a draft. */
    COMMENT_ADDED
}
