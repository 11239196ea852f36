package org.wellspring.portal.audit;

/**
 * What an act is about.
 *
 * @param kind {@value #ACCOUNT_KIND}, {@value #PORTAL_KIND}, or the kind of an item such as {@code ARTICLE}
 * @param id the account's name or the item's number; blank for the portal
 */
public record Subject(String kind, String id) {

    public static final String ACCOUNT_KIND = "ACCOUNT";
    private static final String PORTAL_KIND = "PORTAL";

    /** The portal as a whole, for example its settings. */
    public static final Subject PORTAL = new Subject(PORTAL_KIND, "");

    /** @param kind the name of the item's kind, at most {@value AuditEntry#MAX_KIND_LENGTH} characters */
    public static Subject item(String kind, long id) {
        return new Subject(kind, Long.toString(id));
    }

    /** @param name as it is, or as somebody typed it who tried to sign in */
    public static Subject account(String name) {
        return new Subject(ACCOUNT_KIND, name);
    }
}
