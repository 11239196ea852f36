package org.wellspring.portal.web.cache;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.wellspring.portal.faces.http.BaseUrl;
import org.wellspring.portal.web.http.Document;

/**
 * How the integrator wants pages to be kept.
 *
 * @param bytes that kept pages may take; 0 when none are kept
 * @param shared how long caches along the way may show a page without asking
 * @param hostMatters whether pages name the host that was asked, because the site's address is not set
 */
public record CacheSettings(long bytes, Duration shared, boolean hostMatters) {

    private static final String SIZE = "PORTAL_PAGE_CACHE";
    private static final String SHARED = "PORTAL_SHARED_CACHE_SECONDS";

    private static final long MEGABYTE = 1L << 20;
    private static final long USUAL_MEGABYTES = 96;
    private static final long MOST_MEGABYTES = 65_536;
    private static final long MOST_SECONDS = 86_400;

    /** @throws IllegalArgumentException with one line that says what to change */
    public static CacheSettings from(Map<String, String> environment) {
        return new CacheSettings(
                number(environment, SIZE, USUAL_MEGABYTES, MOST_MEGABYTES) * MEGABYTE,
                Duration.ofSeconds(number(environment, SHARED, 0, MOST_SECONDS)),
                BaseUrl.configured(environment).isEmpty());
    }

    private static long number(Map<String, String> environment, String name, long usual, long most) {
        String value = environment.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return usual;
        }
        if (!value.matches("\\d{1,9}") || Long.parseLong(value) > most) {
            throw new IllegalArgumentException(
                    "%s must be a whole number from 0 to %d, not \"%s\".".formatted(name, most, value));
        }
        return Long.parseLong(value);
    }

    public boolean isOn() {
        return bytes > 0;
    }

    public boolean isShared() {
        return !shared.isZero();
    }

    /**
     * {@code Cache-Control} of a page: RFC 9111, and RFC 5861 for serving what is stale while it is asked for anew.
     *
     * @param next when something begins or ends by itself, which no cache may show later
     */
    String control(Instant now, Optional<Instant> next) {
        long seconds = next.map(at -> Duration.between(now, at).getSeconds())
                .map(left -> Math.max(0, Math.min(left, shared.getSeconds())))
                .orElse(shared.getSeconds());
        return seconds == 0
                ? Document.REVALIDATED
                : "public, max-age=0, s-maxage=%d, stale-while-revalidate=%1$d".formatted(seconds);
    }
}
