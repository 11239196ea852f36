package org.wellspring.portal.review;

import java.time.Instant;

/**
 * A suggestion as people read it.
 *
 * @param revision the number of the item's revision for which it was made
 * @param decidedBy {@code null} while it is open
 * @param reason why it was refused; empty unless it was
 * @param stale whether it is open, but the draft does not have the passage any more
 */
public record SuggestionLine(
        long id,
        int revision,
        String passage,
        String replacement,
        String author,
        Instant madeAt,
        Suggestion.Outcome outcome,
        String decidedBy,
        String reason,
        boolean stale) {

    public boolean isOpen() {
        return outcome == Suggestion.Outcome.OPEN;
    }
}
