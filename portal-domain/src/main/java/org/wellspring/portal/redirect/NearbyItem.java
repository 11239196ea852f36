package org.wellspring.portal.redirect;

import java.util.Locale;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.text.Slug;

/**
 * A public item whose address is like another one.
 *
 * @param title as readers see it
 */
public record NearbyItem(ItemKind kind, Locale language, Slug slug, String title) {

    /** Where readers find it, relative to the site's root. */
    public String address() {
        return kind.address(language, slug);
    }
}
