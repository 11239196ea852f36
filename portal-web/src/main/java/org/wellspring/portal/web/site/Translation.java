package org.wellspring.portal.web.site;

import java.util.Locale;

/** A way to another language, or to the one that is shown. */
public record Translation(Locale language, String address, boolean current) {

    /** The language's name as its own speakers write it. */
    public String name() {
        return language.getDisplayLanguage(language);
    }
}
