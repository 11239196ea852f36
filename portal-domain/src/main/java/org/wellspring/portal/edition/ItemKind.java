package org.wellspring.portal.edition;

import java.util.Locale;
import org.wellspring.portal.text.Slug;

/** The kinds of content items, and where readers find them. */
public enum ItemKind {
    ARTICLE("/articles"),
    FAQ("/questions"),
    DISCLAIMER("/disclaimers");

    private final String list;

    ItemKind(String list) {
        this.list = list;
    }

    /** The address of an item's page, relative to the site's root: {@code /de/articles/eisen}. */
    public String address(Locale language, Slug slug) {
        return Languages.prefix(language) + list + "/" + slug;
    }
}
