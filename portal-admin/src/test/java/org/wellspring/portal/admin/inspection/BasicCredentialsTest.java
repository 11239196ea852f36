package org.wellspring.portal.admin.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialsTest {

    @Test
    void aPasswordMayHaveColonsAndAnyLetters() {
        assertThat(BasicCredentials.of("Basic " + base64("zoë:a:b ü"))).contains(new BasicCredentials("zoë", "a:b ü"));
    }

    @Test
    void theSchemeIsReadInAnyCase() {
        assertThat(BasicCredentials.of("basic " + base64("anna:secret"))).isPresent();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Basic", "Basic ", "Basic !!!", "Basic YW5uYQ==", "Bearer YW5uYTpzZWNyZXQ="})
    void whatNamesNobodyIsNoCredentials(String header) {
        assertThat(BasicCredentials.of(header)).isEmpty();
    }

    @Test
    void thePasswordIsNotShown() {
        assertThat(new BasicCredentials("anna", "secret")).hasToString("anna");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
