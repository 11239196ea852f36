package org.wellspring.portal.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedEncodingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br", "br;q=1.0, GZIP;q=0.8", "deflate,gzip;q=1", "x-gzip"})
    void gzipIsSentToWhoeverTakesIt(String header) {
        assertThat(AcceptedEncodings.of(header).haveGzip()).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "br", "gzip;q=0", "br, gzip;q=0.000", "gzipped", "identity, *;q=0", ";;;,"})
    void nobodyElseGetsIt(String header) {
        assertThat(AcceptedEncodings.of(header).haveGzip()).isFalse();
    }
}
