package org.wellspring.portal.web.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.site.Site;

class SecurityTextTest {

    private static final Instant NOW = Instant.parse("2026-05-31T23:59:59Z");

    private static Site site(String email, String publisherAddress) {
        Site initial = Site.INITIAL;
        return new Site(
                initial.number(),
                initial.name(),
                initial.logo(),
                List.of(Locale.ENGLISH, Locale.GERMAN),
                initial.zone(),
                initial.region(),
                initial.footers(),
                email,
                initial.postal(),
                initial.publisher(),
                publisherAddress,
                initial.closed());
    }

    private static Map<String, String> fields(Site site) {
        String text = SecurityText.of(site, "https://example.org", NOW).orElseThrow();
        return Arrays.stream(text.split("\n"))
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }

    @Test
    void itTellsWhereToWriteInWhichLanguageAndWhereItIs() {
        assertThat(fields(site("safe@example.org", "")))
                .containsEntry("Contact", "mailto:safe@example.org")
                .containsEntry("Preferred-Languages", "en,de")
                .containsEntry("Canonical", "https://example.org/.well-known/security.txt");
    }

    @Test
    void withoutAnAddressForMailThePublishersPageIsTheContact() {
        assertThat(fields(site("", "https://publisher.example/contact")))
                .containsEntry("Contact", "https://publisher.example/contact");
    }

    @Test
    void aContactThatCanBeListenedToIsNone() {
        assertThat(SecurityText.of(site("", "http://publisher.example"), "https://example.org", NOW))
                .isEmpty();
        assertThat(SecurityText.of(site("", ""), "https://example.org", NOW)).isEmpty();
    }

    @Test
    void itHoldsForSomeMonthsAndLessThanAYear() {
        Instant expires = Instant.parse(fields(site("safe@example.org", "")).get("Expires"));
        assertThat(expires).isBetween(NOW.plus(Duration.ofDays(90)), NOW.plus(Duration.ofDays(364)));
    }
}
