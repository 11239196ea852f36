package org.wellspring.portal.faq;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionWordsTest {

    @Test
    void whatIsTypedBecomesWords() {
        assertThat(QuestionWords.of(" Über  IRON, 5-HTP? ").words()).containsExactly("über", "iron", "5", "htp");
    }

    @Test
    void nothingAsksForAll() {
        assertThat(QuestionWords.of(null).isEmpty()).isTrue();
        assertThat(QuestionWords.of(" ?! ").isEmpty()).isTrue();
    }

    @Test
    void whatIsTooMuchIsLeftOut() {
        assertThat(QuestionWords.of("a b c d e f g h").words()).hasSize(QuestionWords.MOST);
        assertThat(QuestionWords.of("x".repeat(5_000) + " iron").words())
                .containsExactly("x".repeat(QuestionWords.MAX_LENGTH));
    }
}
