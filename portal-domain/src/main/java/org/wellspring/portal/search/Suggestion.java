package org.wellspring.portal.search;

import org.wellspring.portal.edition.ItemKind;

/**
 * A page whose title has the words that a reader has begun to type.
 *
 * @param address relative to the site's root
 */
public record Suggestion(ItemKind kind, String title, String address) {}
