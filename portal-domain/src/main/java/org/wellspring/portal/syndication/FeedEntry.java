package org.wellspring.portal.syndication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.wellspring.portal.edition.Linkable;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/**
 * An article in a feed.
 *
 * @param item the article's number, which it keeps when its address changes
 * @param postedOn the day it says it was posted
 * @param changedAt when the edition that readers see began
 */
public record FeedEntry(
        long item,
        Locale language,
        Slug slug,
        String title,
        String standfirst,
        RichText body,
        LocalDate postedOn,
        Instant changedAt)
        implements Linkable {}
