package org.wellspring.portal.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone in which the portal counts days. */
public interface HomeZone {

    ZoneId get();

    /** The day that it is at the instant where the portal is at home. */
    default LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, get());
    }
}
