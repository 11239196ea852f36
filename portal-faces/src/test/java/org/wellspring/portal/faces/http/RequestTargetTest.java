package org.wellspring.portal.faces.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/articles/iron", "/%C3%BC", "/%2F", "/%00", "q=a+b&x=%25zz", "q=a|b^{c}`\\'[d]~"})
    void whatBrowsersSendIsWellFormed(String part) {
        assertThat(RequestTarget.isWellFormed(part)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%", "/%z", "/%zz", "/%1", "/%1z", "/%-1", "q=%", "q=%u0041", "/%C3%B"})
    void aPercentSignBeginsTwoDigits(String part) {
        assertThat(RequestTarget.isWellFormed(part)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%ff", "/%C3", "/%C3x", "/%c0%af", "/%ed%a0%80", "/%f8%88%80%80%80"})
    void theBytesAreUtf8(String part) {
        assertThat(RequestTarget.isWellFormed(part)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/<x>", "q=\"", "/a#b", "/a b", "/\u0001", "/ü", "/\u007f"})
    void whatBrowsersEncodeComesEncoded(String part) {
        assertThat(RequestTarget.isWellFormed(part)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/%61rticles/%41-%7a%30%2d%39, /articles/A-z0-9",
        "/%2e%2e/%2Fa, /%2e%2e/%2Fa",
        "/%C3%BC%00, /%C3%BC%00",
        "/%2561, /%2561"
    })
    void lettersDigitsAndHyphensNeedNoCode(String path, String same) {
        assertThat(RequestTarget.withoutNeedlessCodes(path)).isEqualTo(same);
    }
}
