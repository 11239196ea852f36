package org.wellspring.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FruitlessQueryTest {

    @Test
    void isCountedInSmallLetters() {
        assertThat(FruitlessQuery.of(SearchQuery.of(" L-Theonate  dose")))
                .contains(new FruitlessQuery("l-theonate dose"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@example.org",
                "call 030 / 123-456",
                "1985-03-12 test",
                "why do i feel so tired since monday",
                "llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochgogogoch",
                "?"
            })
    void whatCouldTellOfAPersonIsNotCounted(String typed) {
        assertThat(FruitlessQuery.of(SearchQuery.of(typed))).isEmpty();
    }
}
