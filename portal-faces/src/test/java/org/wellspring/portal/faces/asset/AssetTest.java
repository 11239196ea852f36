package org.wellspring.portal.faces.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.faces.coding.Coding;

class AssetTest {

    @Test
    void theAddressChangesWithTheContentOnly() {
        assertThat(css("a {}").address())
                .matches("reader\\.[0-9a-f]{12}\\.css")
                .isEqualTo(css("a {}").address())
                .isNotEqualTo(css("b {}").address());
    }

    @Test
    void aFontIsNotCompressedAgain() {
        assertThat(Asset.of("inter.woff2", AssetFormat.WOFF2, new byte[] {1}).isNegotiated())
                .isFalse();
        assertThat(css("a {}").forms()).containsKeys(Coding.GZIP, Coding.IDENTITY);
    }

    private static Asset css(String content) {
        return Asset.of("reader.css", AssetFormat.CSS, content.getBytes(StandardCharsets.UTF_8));
    }
}
