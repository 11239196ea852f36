package org.wellspring.portal.edition;

import java.util.Locale;
import org.wellspring.portal.text.Slug;

/**
 * Enough of a public item to link to it.
 *
 * @param editionId of the edition whose title this is
 */
public record ItemLink(long editionId, Locale language, Slug slug, String title) implements Linkable {}
