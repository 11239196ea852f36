package org.wellspring.portal.site;

/** Where a page shows a menu. */
public enum MenuPlace {
    /** In the header. */
    MAIN,
    /** At the foot. */
    FOOTER
}
