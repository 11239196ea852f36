package org.wellspring.portal.faq;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.RichText;

/**
 * A question and its answer.
 *
 * @param question plain text, 1 to {@value #MAX_QUESTION_LENGTH} characters
 * @param answer sanitised HTML, may be empty in a draft
 */
@Embeddable
public record FaqContent(
        @Column(nullable = false, length = FaqContent.MAX_QUESTION_LENGTH)
        String question,

        @Column(nullable = false) RichText answer) {

    public static final int MAX_QUESTION_LENGTH = 300;

    /** @throws InvalidContentException when the question is blank or too long */
    public FaqContent {
        question = InvalidContentException.required("question", question, MAX_QUESTION_LENGTH);
    }

    static FaqContent of(DraftState state) {
        return new FaqContent(state.value("question"), RichText.of(state.value("answer")));
    }

    DraftState fields() {
        return DraftState.of().line("question", question).rich("answer", answer.html());
    }

    /** A question of any length: what does not fit goes before the answer, so that no word is lost. */
    public static FaqContent fitting(String question, RichText answer) {
        String whole = question.strip();
        if (whole.length() <= MAX_QUESTION_LENGTH) {
            return new FaqContent(whole, answer);
        }
        int space = whole.lastIndexOf(' ', MAX_QUESTION_LENGTH);
        int end = space > 0 ? space : MAX_QUESTION_LENGTH;
        RichText rest = RichText.ofParagraphs(whole.substring(end).strip());
        return new FaqContent(whole.substring(0, end), RichText.of(rest.html() + answer.html()));
    }
}
