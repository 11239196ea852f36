package org.wellspring.portal.faces.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://health.example", " https://health.example ", "https://health.example//"})
    void whatIsSetEndsWithoutASlash(String set) {
        assertThat(BaseUrl.configured(Map.of("PORTAL_BASE_URL", set))).contains("https://health.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/"})
    void blankIsAsGoodAsNotSet(String set) {
        assertThat(BaseUrl.configured(Map.of("PORTAL_BASE_URL", set))).isEmpty();
    }

    @Test
    void nothingIsSetAtFirst() {
        assertThat(BaseUrl.configured(Map.of())).isEmpty();
    }
}
