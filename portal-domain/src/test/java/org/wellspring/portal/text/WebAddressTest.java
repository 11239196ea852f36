package org.wellspring.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://example.org:8080/a?b=c&d=%20e", "HTTPS://example.org/"})
    void aWholeAddressIsTaken(String address) {
        assertThat(WebAddress.normal(address)).contains(address);
    }

    @Test
    void aFragmentIsNoPageOfItsOwn() {
        assertThat(WebAddress.normal("https://example.org/a#part")).contains("https://example.org/a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "/articles/iron",
                "//example.org/",
                "https://",
                "https:///path",
                "https://exa mple.org/",
                "ftp://example.org/",
                "javascript:alert(1)",
                "data:text/html,x",
                "https://bank.example@evil.example/",
                "https://example.org/\"><script>alert(1)</script>"
            })
    void whatIsNoneIsNot(String address) {
        assertThat(WebAddress.normal(address)).isEmpty();
    }

    @Test
    void anAddressHasItsLimit() {
        String longest = "https://example.org/" + "a".repeat(WebAddress.MAX_LENGTH - 20);
        assertThat(WebAddress.normal(longest)).isPresent();
        assertThat(WebAddress.normal(longest + "a")).isEmpty();
    }
}
