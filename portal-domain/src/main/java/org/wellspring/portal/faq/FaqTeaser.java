package org.wellspring.portal.faq;

import org.wellspring.portal.text.Slug;

/**
 * A question in a list.
 *
 * @param editionId of the edition shown
 */
public record FaqTeaser(long editionId, Slug slug, String question) {}
