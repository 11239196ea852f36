package org.wellspring.portal.faq;

import java.util.Locale;
import org.wellspring.portal.edition.Linkable;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/**
 * A question with its answer, as an article shows it.
 *
 * @param editionId of the edition shown
 */
public record FaqEntry(long editionId, Locale language, Slug slug, String question, RichText answer)
        implements Linkable {}
