package org.wellspring.portal.article;

import java.time.LocalDate;
import java.util.Locale;
import org.wellspring.portal.edition.Linkable;
import org.wellspring.portal.text.Slug;

/**
 * An article in a list.
 *
 * @param editionId of the edition shown
 * @param postedOn the day it says it was posted
 * @param readingMinutes at least 1
 */
public record ArticleTeaser(
        long editionId,
        Locale language,
        Slug slug,
        String title,
        String standfirst,
        LocalDate postedOn,
        int readingMinutes)
        implements Linkable {}
