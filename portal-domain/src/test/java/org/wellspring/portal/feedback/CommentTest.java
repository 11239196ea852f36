package org.wellspring.portal.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.portal.edition.InvalidContentException;

class CommentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to anna@example.org please | Write to … please",
                "Call +49 (30) 1234-5678 now | Call … now",
                "Insured as 123456789 | Insured as …",
                "I take 400 mg at 22:30 since 2023 | I take 400 mg at 22:30 since 2023"
            })
    void whatCouldNameAPersonIsBlackedOut(String typed, String kept) {
        assertThat(Comment.of(typed).text()).isEqualTo(kept);
    }

    @Test
    void linesStayAndControlCharactersGo() {
        assertThat(Comment.of(" One\r\ntwo\u0007three\0 ").text()).isEqualTo("One\ntwo three");
    }

    @Test
    void nothingIsAComment() {
        assertThat(Comment.of(null).text()).isEmpty();
        assertThat(Comment.of("  ").text()).isEmpty();
    }

    @Test
    void aThousandCharactersAreEnough() {
        assertThat(Comment.of("x".repeat(Comment.MAX_LENGTH)).text()).hasSize(Comment.MAX_LENGTH);
        assertThatThrownBy(() -> Comment.of("x".repeat(Comment.MAX_LENGTH + 1)))
                .isInstanceOf(InvalidContentException.class);
    }
}
