package org.wellspring.portal.faq;

import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/**
 * A question with its answer, as an article shows it.
 *
 * @param editionId of the edition shown
 */
public record FaqEntry(long editionId, Slug slug, String question, RichText answer) {}
