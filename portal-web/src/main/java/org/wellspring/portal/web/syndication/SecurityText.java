package org.wellspring.portal.web.syndication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.site.Site;

/** What {@code security.txt} says: RFC 9116. */
final class SecurityText {

    private static final String FIELDS = """
            Contact: %s
            Expires: %s
            Preferred-Languages: %s
            Canonical: %s/.well-known/security.txt
            """;

    /** RFC 9116, section 2.5.5 recommends less than a year; the date moves once a month, so that the file rests between. */
    private static final int MONTHS = 6;

    private SecurityText() {}

    /**
     * @param base the site's public address
     * @return empty when the site names nobody who could be written to
     */
    static Optional<String> of(Site site, String base, Instant now) {
        return contact(site)
                .map(contact -> FIELDS.formatted(contact, expires(now), Languages.tags(site.languages()), base));
    }

    private static Optional<String> contact(Site site) {
        return Optional.of(site.email())
                .filter(email -> !email.isEmpty())
                .map(email -> "mailto:" + email)
                .or(() -> Optional.of(site.publisherAddress()).filter(address -> address.startsWith("https://")));
    }

    private static Instant expires(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC)
                .withDayOfMonth(1)
                .plusMonths(MONTHS)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .truncatedTo(ChronoUnit.SECONDS);
    }
}
