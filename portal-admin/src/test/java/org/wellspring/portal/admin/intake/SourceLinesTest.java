package org.wellspring.portal.admin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceLinesTest {

    @Test
    void showsAllOfAShortSource() {
        SourceLines lines = SourceLines.of("one\r\ntwo\n\nfour");

        assertThat(lines.shown()).containsExactly("one", "two", "", "four");
        assertThat(lines.isShortened()).isFalse();
        assertThat(lines.holds(4)).isTrue();
        assertThat(lines.holds(5)).isFalse();
    }

    @Test
    void showsTheBeginningOfALongSource() {
        SourceLines lines = SourceLines.of("line\n".repeat(SourceLines.MAX_LINES + 1));

        assertThat(lines.shown()).hasSize(SourceLines.MAX_LINES);
        assertThat(lines.total()).isEqualTo(SourceLines.MAX_LINES + 1);
        assertThat(lines.isShortened()).isTrue();
    }

    @Test
    void showsTheBeginningOfALongLine() {
        SourceLines lines = SourceLines.of("x".repeat(SourceLines.MAX_LENGTH + 1));

        assertThat(lines.shown().get(0)).hasSize(SourceLines.MAX_LENGTH + 2).endsWith(" …");
    }
}
