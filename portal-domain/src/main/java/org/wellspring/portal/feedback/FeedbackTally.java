package org.wellspring.portal.feedback;

import org.wellspring.portal.edition.ItemKind;

/**
 * How many readers found an item helpful.
 *
 * @param title of the item's draft
 */
public record FeedbackTally(long itemId, ItemKind kind, String title, long helpful, long unhelpful) {}
