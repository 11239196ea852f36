package org.wellspring.portal.edition;

import java.util.Locale;
import org.wellspring.portal.text.Slug;

/**
 * Something public that other pages name. It is found in the language that it is written in, whatever the language of the
 * page that names it.
 */
public interface Linkable {

    Locale language();

    Slug slug();
}
