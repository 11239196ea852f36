package org.wellspring.portal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.portal.account.EmailRefusedException;
import org.wellspring.portal.edition.InvalidContentException;

class ReviseSiteTest {

    private static ReviseSite with(String field, String value) {
        Map<String, String> given = Map.of(field, value);
        return new ReviseSite(
                0,
                given.getOrDefault("name", "Wellspring"),
                given.getOrDefault("logo", ""),
                List.of(given.getOrDefault("languages", "en,de").split(",")),
                given.getOrDefault("zone", "Europe/Berlin"),
                given.getOrDefault("region", "EU"),
                Map.of("de", given.getOrDefault("footer-de", " Über uns ")),
                given.getOrDefault("email", ""),
                given.getOrDefault("postal", ""),
                given.getOrDefault("publisher", ""),
                given.getOrDefault("publisherAddress", ""),
                false);
    }

    @Test
    void whatIsTypedBecomesTheSite() {
        Site site = with("publisherAddress", "https://example.org/a?b=c").site();
        assertThat(site.languages()).containsExactly(Locale.ENGLISH, Locale.GERMAN);
        assertThat(site.footer(Locale.GERMAN)).contains("Über uns");
        assertThat(site.footer(Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "name, ' '",
        "name, 1234567890123456789012345678901234567890123456789012345678901",
        "logo, https://example.org/logo.png",
        "logo, //example.org/logo.png",
        "logo, /media/../admin",
        "zone, Mars/Olympus",
        "zone, ''",
        "region, MARS",
        "publisherAddress, example.org",
        "publisherAddress, http://example.org",
        "publisherAddress, javascript:alert(1)",
        "publisherAddress, https://user@example.org",
        "publisherAddress, 'https://exa mple.org'",
    })
    void aFieldThatBreaksARuleIsNamed(String field, String value) {
        assertThatThrownBy(with(field, value)::site)
                .isInstanceOfSatisfying(
                        InvalidContentException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void theFirstLanguageIsAlwaysOffered() {
        assertThatThrownBy(with("languages", "de")::site).isInstanceOf(DefaultLanguageException.class);
        assertThat(with("languages", "en,xx").site().languages()).containsExactly(Locale.ENGLISH);
    }

    @Test
    void anAddressForMailMustBeOne() {
        assertThatThrownBy(with("email", "somebody")::site).isInstanceOf(EmailRefusedException.class);
    }

    @Test
    void aSiteTellsWhatChanged() {
        assertThat(with("name", "Quelle")
                        .site()
                        .changedSince(with("name", "Wellspring").site()))
                .containsExactly("name");
    }
}
