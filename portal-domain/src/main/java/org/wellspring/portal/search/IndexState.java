package org.wellspring.portal.search;

import java.time.Instant;
import java.util.Optional;

/**
 * How the index stands.
 *
 * @param builtAt when the index that is searched was made; empty while there is none
 * @param editions how many editions it holds: those that readers see, and those ahead
 * @param rebuilding how far a new one is; empty when none is being made
 */
public record IndexState(Optional<Instant> builtAt, long editions, Optional<Progress> rebuilding) {

    /** @param done of the items to be read, as many as {@code of} */
    public record Progress(long done, long of) {

        /** In percent, rounded down. */
        public int percent() {
            return of == 0 ? 0 : Math.toIntExact(Math.min(100, done * 100 / of));
        }
    }
}
