package org.wellspring.portal.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.edition.TrashedException;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.review.CommentLine;
import org.wellspring.portal.review.CommentNotFoundException;
import org.wellspring.portal.review.Commenting;
import org.wellspring.portal.review.PassageNotFoundException;
import org.wellspring.portal.review.ReviewComment;
import org.wellspring.portal.trash.Trashing;
import org.wellspring.portal.workflow.OpenCommentsException;
import org.wellspring.portal.workflow.Stage;
import org.wellspring.portal.workflow.Step;

/** What reviewers say about a draft. */
class CommentsTest extends ReviewRoomTest {

    @Test
    void anOpenCommentStandsInTheWayUntilItIsResolved() {
        take(Step.SUBMIT, WALTER);
        CommentLine comment = comment(RITA, "", "Too short.");
        assertThatThrownBy(() -> take(Step.APPROVE, RITA)).isInstanceOf(OpenCommentsException.class);
        reviewing.resolve(WALTER, comment.id());
        take(Step.APPROVE, RITA);
        assertThat(iron.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void nothingIsSaidAboutWhatLiesInTheTrash() {
        new Trashing(items, audit, clock).putAway(WALTER, iron.id(), version(iron));
        assertThatThrownBy(() -> reviewing.comment(RITA, iron.id(), "", "Too short."))
                .isInstanceOf(TrashedException.class);
    }

    @Test
    void nothingIsAnsweredInTheTrash() {
        CommentLine comment = comment(RITA, "", "Too short.");
        new Trashing(items, audit, clock).putAway(WALTER, iron.id(), version(iron));
        Commenting commenting = new Commenting(items, new JpaReviewComments(entities), news(), clock);
        assertThatThrownBy(() -> commenting.reply(WALTER, comment.id(), "It is long enough."))
                .isInstanceOf(TrashedException.class);
    }

    @Test
    void aCommentOpenedAgainStandsInTheWayAgain() {
        take(Step.SUBMIT, WALTER);
        CommentLine comment = comment(RITA, "", "Too short.");
        reviewing.resolve(WALTER, comment.id());
        assertThat(only().resolvedBy()).isEqualTo("walter");
        reviewing.reopen(RITA, comment.id());
        assertThat(only().resolvedBy()).isNull();
        assertThatThrownBy(() -> take(Step.APPROVE, RITA)).isInstanceOf(OpenCommentsException.class);
    }

    @Test
    void aPassageMustBeInTheDraft() {
        assertThatThrownBy(() -> comment(RITA, "Words from elsewhere", "Why?"))
                .isInstanceOf(PassageNotFoundException.class);
    }

    @Test
    void aPassageIsFoundAcrossMarkupAndSpaces() {
        iron.revise(iron.draft().replacing("body", "<p>Much <strong>iron</strong>\n  helps.</p>"), items, ANNA, NOON);
        assertThat(comment(RITA, "iron helps", "Really?").passage()).isEqualTo("iron helps");
    }

    @Test
    void theNumbersOfOtherItemsAreNoWords() {
        Faq why = faq("Why?");
        entities.flush();
        iron.attach(why);
        entities.flush();
        assertThatThrownBy(() -> comment(RITA, why.id().toString(), "Why?"))
                .isInstanceOf(PassageNotFoundException.class);
    }

    @Test
    void aPassageIsKeptWithItsRevisionWhenTheDraftChanges() {
        comment(RITA, "Text.", "Which one?");
        iron.revise(iron.draft().replacing("body", "<p>Other words.</p>"), items, WALTER, NOON);
        entities.flush();
        assertThat(reviewing.comments(RITA, iron.id())).singleElement().satisfies(comment -> {
            assertThat(comment.passage()).isEqualTo("Text.");
            assertThat(comment.revision()).isEqualTo(1);
            assertThat(comment.author()).isEqualTo("rita");
            assertThat(comment.open()).isTrue();
        });
    }

    @Test
    void openCommentsStandFirst() {
        CommentLine first = comment(RITA, "", "First.");
        comment(RITA, "", "Second.");
        reviewing.resolve(WALTER, first.id());
        assertThat(reviewing.comments(RITA, iron.id()))
                .extracting(CommentLine::text)
                .containsExactly("Second.", "First.");
    }

    @Test
    void aCommentSaysSomething() {
        assertThatThrownBy(() -> comment(RITA, "", " ")).isInstanceOf(InvalidContentException.class);
        assertThatThrownBy(() -> comment(RITA, "", "x".repeat(ReviewComment.MAX_TEXT_LENGTH + 1)))
                .isInstanceOf(InvalidContentException.class);
    }

    @Test
    void whatIsNotThereIsNotResolved() {
        assertThatThrownBy(() -> reviewing.resolve(RITA, 404)).isInstanceOf(CommentNotFoundException.class);
    }

    @Test
    void publishersDoNotResolve() {
        CommentLine comment = comment(PAULA, "", "Too short.");
        assertThatThrownBy(() -> reviewing.resolve(PAULA, comment.id())).isInstanceOf(NotPermittedException.class);
    }
}
