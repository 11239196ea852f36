package org.wellspring.portal.web.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day that the portal writes for an instant: the one in UTC, the same for every reader. */
public final class Days {

    private Days() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
