package org.wellspring.portal.search;

/** How closely the words of a page must be those of a query. */
public enum Spelling {
    /** As they were typed, whatever their endings. */
    TYPED,
    /** With a letter or two wrong, too many or missing. */
    ALIKE
}
