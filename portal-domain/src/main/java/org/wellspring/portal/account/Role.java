package org.wellspring.portal.account;

/** What a person may do. A person can hold several roles; none includes another except {@link #ADMINISTRATOR}. */
public enum Role {
    /** Brings documents in and edits drafts. */
    AUTHOR,
    /** Approves what others wrote. */
    REVIEWER,
    /** Makes drafts public and takes them back. */
    PUBLISHER,
    /** Looks after people and settings, and may do everything the other roles may. */
    ADMINISTRATOR
}
