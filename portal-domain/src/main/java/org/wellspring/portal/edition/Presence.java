package org.wellspring.portal.edition;

/** What an address means to a reader at an instant. */
public enum Presence {
    /** An edition is shown. */
    PUBLIC,
    /** Something was shown here and has been taken back: HTTP 410, RFC 9110 section 15.5.11. */
    GONE,
    /** Nothing was ever shown here. */
    UNKNOWN
}
