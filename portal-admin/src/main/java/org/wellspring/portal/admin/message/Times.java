package org.wellspring.portal.admin.message;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Shows instants in UTC, the one zone that all editors share; the pattern names it. */
public final class Times {

    private Times() {}

    public static String readable(Instant instant, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atOffset(ZoneOffset.UTC));
    }
}
