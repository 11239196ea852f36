package org.wellspring.portal.listing;

import org.wellspring.portal.edition.ItemKind;

/** What a list of the console is a list of. */
public enum ListKind {
    ARTICLE,
    FAQ,
    DISCLAIMER,
    TOPIC,
    CONTRIBUTOR,
    PAGE,
    /** Those who work here. */
    PERSON;

    /** The list of the items of a kind. */
    public static ListKind of(ItemKind kind) {
        return valueOf(kind.name());
    }
}
