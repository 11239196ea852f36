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
    COMMENT_ADDED,
    /** The person is to choose a password and work here. */
    INVITED(true),
    /** Somebody, perhaps the person, wants a new password for the account. */
    PASSWORD_LINK(true),
    /** Mail for the account is to go to this address, if its owner confirms it. */
    ADDRESS_LINK(true),
    /** The account has another password. */
    PASSWORD_CHANGED(true),
    /** Mail for the account goes to another address from now on; told to the one before. */
    ADDRESS_CHANGED(true),
    /** A code is asked for beside the password. */
    SECOND_FACTOR_ADDED(true),
    /** The password alone is enough again. */
    SECOND_FACTOR_REMOVED(true);

    private final boolean aboutAccount;

    NoticeKind() {
        this(false);
    }

    NoticeKind(boolean aboutAccount) {
        this.aboutAccount = aboutAccount;
    }

    /** Whether it tells of the person's account rather than of their work. */
    boolean isAboutAccount() {
        return aboutAccount;
    }
}
