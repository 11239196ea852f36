package org.wellspring.portal.edition;

import java.util.Locale;
import org.wellspring.portal.text.Slug;

/** The kinds of content items, and where readers find them. */
public enum ItemKind {
    ARTICLE("/articles"),
    FAQ("/questions"),
    DISCLAIMER("/disclaimers"),
    TOPIC("/topics"),
    /** Somebody who writes or reviews articles; no account of the console. */
    CONTRIBUTOR("/people"),
    /** A stand-alone page, such as one about how the editors work: it is found right below the root. */
    PAGE("");

    private final String list;

    ItemKind(String list) {
        this.list = list;
    }

    /** The address of an item's page, relative to the site's root: {@code /de/articles/eisen}. */
    public String address(Locale language, Slug slug) {
        return Languages.prefix(language) + list + "/" + slug;
    }
}
