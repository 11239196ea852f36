package org.wellspring.portal.admin.message;

import jakarta.enterprise.inject.spi.CDI;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Shows instants in the zone of whoever reads them; the pattern names it. Also tells how long something takes.
 */
public final class Times {

    /** Looked up once: it stands for that of each request, and looking takes longer than telling the time. */
    private static final class Reader {

        private static final ReadingZone ZONE =
                CDI.current().select(ReadingZone.class).get();
    }

    private Times() {}

    /** In seconds, minutes or hours, whichever says enough; never too short. */
    static String readable(Duration duration, ResourceBundle bundle, Locale locale) {
        long seconds = duration.plusSeconds(1).minusNanos(1).toSeconds();
        long minutes = (seconds + 59) / 60;
        if (seconds < 120) {
            return amount("duration.seconds", seconds, bundle, locale);
        }
        return minutes < 120
                ? amount("duration.minutes", minutes, bundle, locale)
                : amount("duration.hours", (minutes + 59) / 60, bundle, locale);
    }

    private static String amount(String key, long number, ResourceBundle bundle, Locale locale) {
        return new MessageFormat(bundle.getString(key), locale).format(new Object[] {number});
    }

    public static String day(LocalDate day, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /** In the zone of who reads the page. */
    public static String readable(Instant instant, String pattern, Locale locale) {
        return readable(instant, pattern, locale, zone());
    }

    static String readable(Instant instant, String pattern, Locale locale, ZoneId zone) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(zone));
    }

    /** That of whoever reads the answer. */
    public static ZoneId zone() {
        return Reader.ZONE.get();
    }
}
