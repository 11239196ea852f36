package org.wellspring.portal.faq;

import org.wellspring.portal.edition.ItemLink;

/**
 * A topic under which questions stand.
 *
 * @param item its number
 * @param link leads to it
 */
public record FaqTopic(long item, ItemLink link) {}
