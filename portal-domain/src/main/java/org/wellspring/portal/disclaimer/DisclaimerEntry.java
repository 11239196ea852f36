package org.wellspring.portal.disclaimer;

import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/**
 * A disclaimer as an article or a list shows it.
 *
 * @param editionId of the edition shown
 */
public record DisclaimerEntry(long editionId, Slug slug, String title, RichText text, Region region) {

    /** Whether it is meant for the readers of one region only. */
    public boolean isRegional() {
        return region != Region.EVERYWHERE;
    }
}
