package org.wellspring.portal.faq;

import java.util.Locale;
import org.wellspring.portal.edition.Linkable;
import org.wellspring.portal.text.Slug;

/**
 * A question in a list.
 *
 * @param editionId of the edition shown
 */
public record FaqTeaser(long editionId, Locale language, Slug slug, String question) implements Linkable {}
