package org.wellspring.portal.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDateTest {

    private static final Instant INSTANT = Instant.parse("1994-11-06T08:49:37Z");

    @Test
    void aDateIsWrittenInOneWay() {
        assertThat(HttpDate.of(INSTANT)).isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sun, 06 Nov 1994 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"})
    void aDateIsReadInEachWay(String header) {
        assertThat(HttpDate.read(header)).contains(INSTANT);
    }

    @Test
    void aDateWithTwoDigitsForTheYearIsOneOfThisCentury() {
        assertThat(HttpDate.read("Wednesday, 06-May-26 08:49:37 GMT")).contains(Instant.parse("2026-05-06T08:49:37Z"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "yesterday", "Sun, 06 Nov 1994", "0"})
    void whatIsNoDateIsNone(String header) {
        assertThat(HttpDate.read(header)).isEmpty();
    }
}
