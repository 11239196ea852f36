package org.wellspring.portal.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageAddressTest {

    private static final String KEY = "0123456789abcdef".repeat(4);

    @Test
    void anAddressNamesTheImage() {
        assertThat(ImageAddress.read("/" + KEY + "/brain.png")).contains(new ImageAddress(KEY, Optional.empty()));
    }

    @Test
    void anAddressCanNameAVersionAndARendition() {
        assertThat(ImageAddress.read("/" + KEY + "/0123456789ab/square-50-30/brain.webp"))
                .contains(new ImageAddress(KEY, Optional.of(new ImageAddress.Version("0123456789ab", "square-50-30"))));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "/",
                "/1/brain.png",
                "/../brain.png",
                "/brain.png",
                "/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef/0123456789ab/brain.png",
                "/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef/%/w320/brain.png"
            })
    void nothingElseIsAnAddress(String path) {
        assertThat(ImageAddress.read(path)).isEmpty();
    }
}
