package org.wellspring.portal.contributor;

import java.util.Locale;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.Linkable;
import org.wellspring.portal.text.Slug;

/**
 * A public contributor as an article names them.
 *
 * @param editionId of the contributor's edition that says so
 * @param qualifications behind the name; may be empty
 */
public record Byline(long editionId, Locale language, Slug slug, String name, String qualifications)
        implements Linkable {

    /** Where readers find the contributor, relative to the site's root. */
    public String address() {
        return ItemKind.CONTRIBUTOR.address(language, slug);
    }
}
