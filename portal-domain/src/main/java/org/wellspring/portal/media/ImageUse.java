package org.wellspring.portal.media;

import java.util.List;
import org.wellspring.portal.edition.ItemKind;

/**
 * An item that shows an image.
 *
 * @param draft whether its draft does
 * @param editions the numbers of its editions that do, from the first
 */
public record ImageUse(ItemKind kind, long itemId, String title, boolean draft, List<Integer> editions) {}
