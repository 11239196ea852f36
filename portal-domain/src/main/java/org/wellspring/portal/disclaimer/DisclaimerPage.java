package org.wellspring.portal.disclaimer;

import java.time.Instant;
import java.util.Locale;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/**
 * What a disclaimer's own page shows.
 *
 * @param editionId of the edition shown
 * @param region whose readers it is meant for
 * @param publishedAt when readers first saw the disclaimer
 * @param updatedAt when the edition shown began
 * @param editions how many editions readers have seen so far
 */
public record DisclaimerPage(
        long editionId,
        Locale language,
        Slug slug,
        String title,
        RichText text,
        Region region,
        Instant publishedAt,
        Instant updatedAt,
        int editions) {

    /** Whether it is meant for the readers of one region only. */
    public boolean isRegional() {
        return region != Region.EVERYWHERE;
    }
}
