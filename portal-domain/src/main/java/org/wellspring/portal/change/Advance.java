package org.wellspring.portal.change;

import java.time.Instant;
import java.util.Optional;
import org.wellspring.portal.audit.ChainEnd;

/**
 * A step of following what changes.
 *
 * @param progress how far that is now
 * @param change what has changed on the way
 * @param next when something begins or ends by itself; empty while nothing is planned
 */
public record Advance(Progress progress, Change change, Optional<Instant> next) {

    /**
     * Whether nothing can have changed between this step and what somebody sees at an instant.
     *
     * @param end where the record ended when they looked
     */
    public boolean reaches(ChainEnd end, Instant at) {
        ChainEnd read = progress.read();
        boolean isRead = read.number() > end.number() || read.equals(end);
        return isRead && next.filter(begins -> !at.isBefore(begins)).isEmpty();
    }
}
