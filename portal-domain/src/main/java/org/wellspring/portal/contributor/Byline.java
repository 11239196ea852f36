package org.wellspring.portal.contributor;

import java.util.Locale;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.text.Slug;

/**
 * A public contributor as an article names them.
 *
 * @param editionId of the contributor's edition that says so
 * @param qualifications behind the name; may be empty
 */
public record Byline(long editionId, Slug slug, String name, String qualifications) {

    /** Where readers find the contributor, relative to the site's root. */
    public String address(Locale language) {
        return ItemKind.CONTRIBUTOR.address(language, slug);
    }
}
