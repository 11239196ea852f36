package org.wellspring.portal.link;

/** What readers find at the end of a link within the portal. */
public enum LinkEnd {
    /** A page, if need be after one redirect. */
    SHOWN,
    /** Nothing yet: the item has the address, but was never published. */
    PLANNED,
    /** Something was shown there and has been taken back. */
    GONE,
    /** No item has or had the address, or one that readers never saw and that lies in the trash. */
    NOWHERE;

    /** Whether readers were promised something that is not there. */
    public boolean isBroken() {
        return this == GONE || this == NOWHERE;
    }
}
