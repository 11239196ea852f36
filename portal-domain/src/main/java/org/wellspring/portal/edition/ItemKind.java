package org.wellspring.portal.edition;

/** The kinds of content items. */
public enum ItemKind {
    ARTICLE,
    FAQ,
    DISCLAIMER
}
