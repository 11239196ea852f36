package org.wellspring.portal.faq;

import org.wellspring.portal.text.Slug;

/**
 * A question that is like another one.
 *
 * @param isPublic whether readers see it
 * @param percent how much the two have in common, up to 100
 */
public record SimilarFaq(long id, Slug slug, String question, boolean isPublic, int percent) {}
