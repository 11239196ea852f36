package org.wellspring.portal.disclaimer;

import java.time.Instant;
import java.util.Locale;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/**
 * What a disclaimer's own page shows.
 *
 * @param editionId of the edition shown
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
        Instant publishedAt,
        Instant updatedAt,
        int editions) {}
