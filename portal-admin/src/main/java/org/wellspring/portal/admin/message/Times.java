package org.wellspring.portal.admin.message;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Shows instants in the zone that the reader of the page has chosen, else in the one that all editors share; the pattern
 * names it. Also tells how long something takes.
 */
public final class Times {

    /** The zone of who has chosen none. */
    public static final ZoneId PORTAL_ZONE = ZoneId.of("UTC");

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

    /** That of who reads the page, else the portal's. */
    static ZoneId zone() {
        FacesContext page = FacesContext.getCurrentInstance();
        return page == null
                ? PORTAL_ZONE
                : page.getApplication().evaluateExpressionGet(page, "#{actor.zone}", ZoneId.class);
    }
}
