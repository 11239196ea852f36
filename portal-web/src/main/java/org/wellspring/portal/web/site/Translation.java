package org.wellspring.portal.web.site;

import java.util.Locale;

/**
 * A way to another language, or to the one that is shown.
 *
 * @param same whether it leads to the same page, and not to the list that has the most of it
 */
public record Translation(Locale language, String address, boolean current, boolean same) {

    /** The language's name as its own speakers write it. */
    public String name() {
        return language.getDisplayLanguage(language);
    }
}
