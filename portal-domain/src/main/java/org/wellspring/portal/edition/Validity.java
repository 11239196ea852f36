package org.wellspring.portal.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * From when until when readers see an edition. Instants are exact to the microsecond, as both databases keep them.
 *
 * @param from the first instant at which they see it
 * @param until the first instant at which they do not any more; empty when the next edition ends it
 */
public record Validity(Instant from, Optional<Instant> until) {

    /** @throws EndsBeforeItBeginsException when the end is not after the beginning */
    public Validity {
        from = exact(from);
        until = until.map(Validity::exact);
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new EndsBeforeItBeginsException(from, until.get());
        }
    }

    /** The instant without what is finer than a microsecond. */
    static Instant exact(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    public static Validity from(Instant from) {
        return new Validity(from, Optional.empty());
    }
}
