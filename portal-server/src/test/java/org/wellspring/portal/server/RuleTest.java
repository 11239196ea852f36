package org.wellspring.portal.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PORTAL_BEHIND_PROXY         | true
            PORTAL_BASE_URL             | https://health.example
            PORTAL_BASE_URL             | http://localhost:8080/
            PORTAL_SAMPLES              | OFF
            PORTAL_DATABASE_URL         | jdbc:postgresql://host:5432/name?ssl=true
            PORTAL_DATABASE_POOL        | 20
            PORTAL_SMTP_PORT            | 25
            PORTAL_SMTP_TLS             | off
            PORTAL_MAIL_FROM            | portal@example.org
            PORTAL_MEDIA_MAX_MB         | 50
            PORTAL_MEDIA_STORE          | files
            PORTAL_SESSION_IDLE_MINUTES | 1440
            PORTAL_SESSION_HOURS        | 1
            PORTAL_SECOND_FACTOR_FOR    | administrator, Publisher
            PORTAL_SECRET_KEY           | 0123456789abcdef0123456789abcdef
            PORTAL_PAGE_CACHE           | 0
            PORTAL_SHARED_CACHE_SECONDS | 86400
            PORTAL_NODE                 | one
            """)
    void whatIsAllowedPasses(String variable, String value) {
        assertThatCode(() -> Rule.requireAll(Map.of(variable, value))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PORTAL_BEHIND_PROXY         | yes       | true or false
            PORTAL_BASE_URL             | health    | an address such as https://health.example
            PORTAL_SAMPLES              | none      | on or off
            PORTAL_DATABASE_URL         | host/name | an address such as jdbc:postgresql://host:5432/name
            PORTAL_DATABASE_POOL        | 1         | a whole number from 2 to 10000
            PORTAL_SMTP_PORT            | smtp      | a whole number from 1 to 65535
            PORTAL_SMTP_TLS             | ssl       | starttls or tls or off
            PORTAL_MAIL_FROM            | portal    | an e-mail address
            PORTAL_MEDIA_MAX_MB         | 51        | a whole number from 1 to 50
            PORTAL_MEDIA_STORE          | disk      | database or files
            PORTAL_SESSION_IDLE_MINUTES | 0         | a whole number from 1 to 1440
            PORTAL_SESSION_HOURS        | 1.5       | a whole number from 1 to 720
            PORTAL_SECOND_FACTOR_FOR    | BOSS      | some of AUTHOR, REVIEWER, PUBLISHER, ADMINISTRATOR
            PORTAL_PAGE_CACHE           | much      | a whole number from 0 to 65536
            PORTAL_SHARED_CACHE_SECONDS | -1        | a whole number from 0 to 86400
            PORTAL_NODE                 | my node   | a name of 23 characters at most
            """)
    void whatIsNotIsToldInOneLine(String variable, String value, String allowed) {
        assertThatThrownBy(() -> Rule.requireAll(Map.of(variable, value)))
                .isInstanceOf(CannotStartException.class)
                .hasMessage("%s must be %s, not \"%s\".".formatted(variable, allowed, value));
    }

    @Test
    void aSecretIsNotRepeated() {
        assertThatThrownBy(() -> Rule.requireAll(Map.of("PORTAL_SECRET_KEY", "short")))
                .isInstanceOf(CannotStartException.class)
                .hasMessage("PORTAL_SECRET_KEY must be 32 characters or more.");
    }
}
