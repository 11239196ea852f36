package org.wellspring.portal.edition;

/** How an item stands between its editors and its readers. */
public enum ItemStatus {
    /** Readers have never seen it. */
    DRAFT,
    /** Readers see nothing yet; an edition is planned. */
    SCHEDULED,
    /** Readers see the draft as it is. */
    PUBLIC,
    /** Readers see an edition; the draft has changed since. */
    CHANGED,
    /** Readers saw it once; it is taken back. */
    TAKEN_BACK
}
