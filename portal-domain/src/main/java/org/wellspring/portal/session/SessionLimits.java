package org.wellspring.portal.session;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody stays signed in.
 *
 * @param idle without doing anything
 * @param longest whatever they do
 */
public record SessionLimits(Duration idle, Duration longest) {

    public static final SessionLimits USUAL = new SessionLimits(Duration.ofMinutes(60), Duration.ofHours(12));

    /** Sessions that were seen last before this have ended. */
    Instant seenSince(Instant now) {
        return now.minus(idle);
    }

    /** Sessions that began before this have ended. */
    Instant startedSince(Instant now) {
        return now.minus(longest);
    }
}
