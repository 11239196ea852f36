package org.wellspring.portal.faces.coding;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class CodingTest {

    private static final byte[] CONTENT = "calm ".repeat(1_000).getBytes(StandardCharsets.UTF_8);

    @Test
    void gzipUnpacksToWhatWasPacked() throws IOException {
        byte[] packed = Coding.GZIP.of(CONTENT);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(CONTENT);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "the encoder comes for Linux, where the portal runs")
    void brotliUnpacksToWhatWasPacked() throws IOException {
        byte[] packed = Coding.BROTLI.of(CONTENT);
        assertThat(Decoder.decompress(packed).getDecompressedData()).isEqualTo(CONTENT);
    }

    @Test
    void eachCodingHasATagOfItsOwn() {
        assertThat(Coding.GZIP.tag("x")).isEqualTo("\"x-gzip\"");
        assertThat(Coding.IDENTITY.tag("x")).isEqualTo("\"x\"");
    }
}
