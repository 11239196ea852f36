package org.wellspring.portal.persistence.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.portal.account.EmailAddress;

class MailSettingsTest {

    private final Map<String, String> environment = new HashMap<>(Map.of(
            "PORTAL_SMTP_HOST", "mail.example",
            "PORTAL_MAIL_FROM", "portal@example.org",
            "PORTAL_BASE_URL", "https://health.example/"));

    @Test
    void withoutAMailServerNoMailIsSent() {
        assertThat(MailSettings.from(Map.of("PORTAL_SMTP_HOST", " "))).isEmpty();
    }

    @Test
    void mailIsEncryptedUnlessTheOperatorSaysOtherwise() {
        assertThat(MailSettings.from(environment))
                .contains(new MailSettings(
                        "mail.example",
                        587,
                        Encryption.STARTTLS,
                        Optional.empty(),
                        new EmailAddress("portal@example.org"),
                        "https://health.example"));
    }

    @Test
    void everythingCanBeSet() {
        environment.putAll(Map.of(
                "PORTAL_SMTP_PORT", "465",
                "PORTAL_SMTP_TLS", "TLS",
                "PORTAL_SMTP_USER", "portal",
                "PORTAL_SMTP_PASSWORD", "secret"));
        MailSettings settings = MailSettings.from(environment).orElseThrow();
        assertThat(settings.port()).isEqualTo(465);
        assertThat(settings.encryption()).isEqualTo(Encryption.TLS);
        assertThat(settings.login()).contains(new MailSettings.Login("portal", "secret"));
    }

    @Test
    void noSettingTellsThePassword() {
        environment.putAll(Map.of("PORTAL_SMTP_USER", "portal", "PORTAL_SMTP_PASSWORD", "secret"));
        assertThat(MailSettings.from(environment).toString()).contains("portal").doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "PORTAL_SMTP_PORT,smtp",
        "PORTAL_SMTP_PORT,0",
        "PORTAL_SMTP_PORT,65536",
        "PORTAL_SMTP_TLS,ssl",
        "PORTAL_SMTP_USER,portal",
        "PORTAL_MAIL_FROM,the portal",
        "PORTAL_MAIL_FROM,''",
        "PORTAL_BASE_URL,''",
        "PORTAL_BASE_URL,health.example"
    })
    void whatMakesNoSenseIsToldByName(String name, String value) {
        environment.put(name, value);
        assertThatThrownBy(() -> MailSettings.from(environment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(name)
                .hasMessageEndingWith(".");
    }
}
