package org.wellspring.portal.feedback;

import java.time.LocalDate;
import org.wellspring.portal.edition.ItemKind;

/**
 * A comment of a reader that no editor has read yet.
 *
 * @param title of the item's draft
 * @param address where readers find the item
 */
public record FeedbackLine(
        long id,
        long itemId,
        ItemKind kind,
        String title,
        String address,
        boolean helpful,
        String comment,
        LocalDate givenOn) {}
