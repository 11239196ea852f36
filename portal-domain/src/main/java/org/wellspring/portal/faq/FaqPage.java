package org.wellspring.portal.faq;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/**
 * What a question's own page shows.
 *
 * @param editionId of the edition shown
 * @param id the question's number
 * @param topics what the question is about, as far as that is public
 * @param publishedAt when readers first saw the question
 * @param updatedAt when the edition shown began
 * @param articles the public articles that show the question
 */
public record FaqPage(
        long editionId,
        long id,
        Locale language,
        Slug slug,
        String question,
        RichText answer,
        List<ItemLink> topics,
        Instant publishedAt,
        Instant updatedAt,
        List<ItemLink> articles) {}
