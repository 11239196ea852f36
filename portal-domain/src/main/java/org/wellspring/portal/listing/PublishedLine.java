package org.wellspring.portal.listing;

import java.time.Instant;
import org.wellspring.portal.edition.ItemKind;

/**
 * An edition that readers see or saw.
 *
 * @param from when readers first saw it
 * @param by the name of the account that published it
 */
public record PublishedLine(long itemId, ItemKind kind, String title, Instant from, String by) {}
