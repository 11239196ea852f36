package org.wellspring.portal.faces.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedEncodingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br", "br;q=1.0, GZIP;q=0.8", "deflate,gzip;q=1", "x-gzip"})
    void gzipIsSentToWhoeverTakesIt(String header) {
        assertThat(AcceptedEncodings.of(header).codings()).contains(Coding.GZIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "gzip;q=0", "br, gzip;q=0.000", "gzipped", "identity, *;q=0", ";;;,"})
    void nobodyElseGetsIt(String header) {
        assertThat(AcceptedEncodings.of(header).codings()).doesNotContain(Coding.GZIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip, deflate, br, zstd", "gzip;q=0.5,BR;q=0.1"})
    void brotliIsSentToWhoeverTakesIt(String header) {
        assertThat(AcceptedEncodings.of(header).codings()).contains(Coding.BROTLI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br;q=0", "brotli", "abr"})
    void brotliIsSentToNobodyElse(String header) {
        assertThat(AcceptedEncodings.of(header).codings()).doesNotContain(Coding.BROTLI);
    }

    @Test
    void whoTakesNothingGetsThePageAsItIs() {
        assertThat(AcceptedEncodings.best(null)).isEqualTo(Coding.IDENTITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br;q=0", "identity;q=0, *;q=0", "deflate", "\u0000"})
    void soDoesWhoTakesNothingThatThisServerCanMake(String header) {
        assertThat(AcceptedEncodings.best(header)).isEqualTo(Coding.IDENTITY);
    }

    @Test
    void theSmallestFormIsTheBest() {
        assertThat(AcceptedEncodings.best("gzip, br"))
                .isEqualTo(Coding.available().get(0));
    }
}
