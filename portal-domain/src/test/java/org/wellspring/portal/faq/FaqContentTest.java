package org.wellspring.portal.faq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.text.RichText;

class FaqContentTest {

    private static final RichText ANSWER = RichText.of("<p>So.</p>");

    @Test
    void aQuestionThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> new FaqContent("why ".repeat(100), ANSWER))
                .isInstanceOf(InvalidContentException.class);
    }

    @Test
    void aLongQuestionIsFittedWithoutLosingAWord() {
        FaqContent content = FaqContent.fitting("why ".repeat(100), ANSWER);
        assertThat(content.question()).hasSizeLessThanOrEqualTo(FaqContent.MAX_QUESTION_LENGTH);
        assertThat((content.question() + " " + content.answer().plainText()).split("why", -1))
                .hasSize(101);
        assertThat(content.answer().plainText()).endsWith("So.");
    }

    @Test
    void aShortQuestionIsLeftAsItIs() {
        assertThat(FaqContent.fitting(" Why? ", ANSWER)).isEqualTo(new FaqContent("Why?", ANSWER));
    }
}
