package org.wellspring.portal.edition;

import org.wellspring.portal.text.Slug;

/** Enough of a public item to link to it. */
public record ItemLink(Slug slug, String title) {}
