package org.wellspring.portal.web.site;

import java.util.Locale;
import java.util.ResourceBundle;
import org.wellspring.portal.edition.Languages;

/** The portal's own texts for content of a language, outside of pages. */
public final class Words {

    private Words() {}

    public static ResourceBundle around(Locale content) {
        return ResourceBundle.getBundle("org.wellspring.portal.web.messages", Languages.ofInterface(content));
    }
}
