package org.wellspring.portal.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wellspring.portal.contributor.Byline;
import org.wellspring.portal.disclaimer.DisclaimerEntry;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.faq.FaqEntry;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/**
 * What an article's page shows.
 *
 * @param editionId of the article's edition shown
 * @param topics the public ones among the article's topics, in its order
 * @param postedOn the day the article says it was posted, or that of its first edition
 * @param updatedOn the day the article says it was updated; {@code null} when it does not say
 * @param validFrom when the edition shown began
 * @param editions how many editions readers have seen so far
 * @param review when an expert looked it over
 * @param credits who stands behind it
 * @param listing how it presents itself elsewhere
 */
public record ArticlePage(
        long editionId,
        Locale language,
        Slug slug,
        String title,
        String standfirst,
        RichText body,
        List<ItemLink> topics,
        LocalDate postedOn,
        LocalDate updatedOn,
        Instant validFrom,
        int editions,
        MedicalReview review,
        Credits credits,
        Listing listing,
        List<FaqEntry> faqs,
        List<DisclaimerEntry> disclaimers) {

    /** The ids of all editions of which the page shows something. */
    public List<Long> shownEditions() {
        return Stream.of(
                        Stream.of(editionId),
                        topics.stream().map(ItemLink::editionId),
                        faqs.stream().map(FaqEntry::editionId),
                        disclaimers.stream().map(DisclaimerEntry::editionId),
                        credits.all().map(Byline::editionId))
                .flatMap(ids -> ids)
                .toList();
    }
}
