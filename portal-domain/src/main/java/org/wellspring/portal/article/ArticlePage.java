package org.wellspring.portal.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.disclaimer.DisclaimerEntry;
import org.wellspring.portal.faq.FaqEntry;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/**
 * What an article's page shows.
 *
 * @param postedOn the day the article says it was posted, or that of its first edition
 * @param updatedOn the day the article says it was updated; {@code null} when it does not say
 * @param validFrom when the edition shown began
 * @param editions how many editions readers have seen so far
 */
public record ArticlePage(
        Locale language,
        Slug slug,
        String title,
        String standfirst,
        RichText body,
        LocalDate postedOn,
        LocalDate updatedOn,
        Instant validFrom,
        int editions,
        List<FaqEntry> faqs,
        List<DisclaimerEntry> disclaimers) {}
