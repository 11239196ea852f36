package org.wellspring.portal.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageAddressTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Test
    void anAddressNamesTheDigestAndTheFormat() {
        assertThat(ImageAddress.read("/" + DIGEST + "/brain.png")).contains(new ImageAddress(DIGEST, "png"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"/", "/1/brain.png", "/../brain.png", "/brain.png"})
    void nothingElseIsAnAddress(String path) {
        assertThat(ImageAddress.read(path)).isEmpty();
    }
}
