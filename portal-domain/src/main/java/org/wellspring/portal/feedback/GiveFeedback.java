package org.wellspring.portal.feedback;

import java.util.Locale;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.text.Slug;

/**
 * What a reader says of a page.
 *
 * @param helpful whether it helped
 * @param comment as typed; {@code null} or empty for none
 */
public record GiveFeedback(ItemKind kind, Locale language, Slug slug, boolean helpful, String comment) {}
