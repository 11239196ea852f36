package org.wellspring.portal.change;

import java.time.Instant;
import java.util.Optional;

/** Tells what readers see differently, by whatever server it was changed, in the order in which it was committed. */
public interface Changes {

    /**
     * @param from how far the caller has come; empty at the beginning, when everything is new
     * @param now until when to go on
     */
    Advance since(Optional<Progress> from, Instant now);
}
