package org.wellspring.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "anna", "zoë", "健康", "می‌خواهم", "👩‍⚕️"})
    void whatAnybodyCanReadStaysAsItIs(String text) {
        assertThat(SafeLine.of(text, 100)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0", "\n", "\r", "\t", "\u007F", "\u0085", "\u2028", "\u2029", "\u202E", "\u2066", "\uD800", "\uDC00"
            })
    void whatWouldBreakTheLineOrADatabaseIsReplaced(String unsafe) {
        assertThat(SafeLine.of("a" + unsafe + "b", 100)).isEqualTo("a\uFFFDb");
    }

    @Test
    void whatIsTooLongEndsInAMark() {
        assertThat(SafeLine.of("a".repeat(10_000), 100))
                .hasSize(100)
                .startsWith("aaa")
                .endsWith("a…");
    }

    @Test
    void aCharacterOfTwoUnitsIsNotCutInHalf() {
        assertThat(SafeLine.of("👩".repeat(10), 4)).isEqualTo("👩\uFFFD…");
    }
}
