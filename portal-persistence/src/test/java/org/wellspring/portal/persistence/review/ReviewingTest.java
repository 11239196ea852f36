package org.wellspring.portal.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.edition.ConflictException;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.review.NoReviewerException;
import org.wellspring.portal.workflow.FourEyesException;
import org.wellspring.portal.workflow.NoCommentException;
import org.wellspring.portal.workflow.OpenCommentsException;
import org.wellspring.portal.workflow.Stage;
import org.wellspring.portal.workflow.Step;

/** What each step of a review takes. */
class ReviewingTest extends ReviewRoomTest {

    @Test
    void aDraftIsSubmittedAndApproved() {
        take(Step.SUBMIT, WALTER);
        take(Step.APPROVE, RITA);
        assertThat(iron.stage()).isEqualTo(Stage.APPROVED);
        assertThat(iron.approvedBy()).isEqualTo("rita");
    }

    @Test
    void eachStepIsToldWithTheRevision() {
        take(Step.SUBMIT, WALTER);
        AuditEntry told = record(iron).get(0);
        assertThat(told.act()).isEqualTo(Act.STAGE_CHANGED.name());
        assertThat(told.before()).isEqualTo("DRAFT");
        assertThat(told.after()).isEqualTo("IN_REVIEW, revision 1");
    }

    @Test
    void administratorsDoNotApproveWhatTheyWrote() {
        iron.revise(iron.draft().replacing("title", "Zinc"), items, ADA, NOON);
        take(Step.SUBMIT, ADA);
        assertThatThrownBy(() -> take(Step.APPROVE, ADA)).isInstanceOf(FourEyesException.class);
    }

    @Test
    void whoSawAnotherStateIsTold() {
        long seen = version(iron);
        iron.revise(iron.draft().replacing("title", "Zinc"), items, WALTER, NOON);
        entities.flush();
        assertThatThrownBy(() -> reviewing.take(Step.SUBMIT, WALTER, iron.id(), seen))
                .isInstanceOf(ConflictException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"REVISE", "PUBLISH"})
    void whatIsMoreThanAStepIsNotTakenHere(Step step) {
        assertThatThrownBy(() -> take(step, ADA)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sendingBackNeedsAComment() {
        take(Step.SUBMIT, WALTER);
        assertThatThrownBy(() -> take(Step.REQUEST_CHANGES, RITA)).isInstanceOf(NoCommentException.class);
        comment(RITA, "", "Too short.");
        take(Step.REQUEST_CHANGES, RITA);
        assertThat(iron.stage()).isEqualTo(Stage.CHANGES_REQUESTED);
    }

    @Test
    void aReviewIsAskedOfSomebodyWhoMayReview() {
        person("rob", Role.REVIEWER);
        reviewing.assign(WALTER, iron.id(), version(iron), " Rob ", LocalDate.of(2026, 5, 9));
        assertThat(iron.reviewer()).isEqualTo("rob");
        assertThat(record(iron).get(0).after()).isEqualTo("rob until 2026-05-09");
    }

    @Test
    void itIsNotAskedOfAnybodyElse() {
        person("otto", Role.AUTHOR);
        person("lola", Role.REVIEWER);
        entities.createMutationQuery("update Account set locked = true where name = 'lola'")
                .executeUpdate();
        entities.clear();
        iron = items.get(Article.class, iron.id());
        for (String name : List.of("otto", "lola", "nobody")) {
            assertThatThrownBy(() -> reviewing.assign(WALTER, iron.id(), version(iron), name, null))
                    .isInstanceOf(NoReviewerException.class);
        }
    }

    @Test
    void nobodyInParticularCanBeAskedAgain() {
        person("rob", Role.REVIEWER);
        reviewing.assign(WALTER, iron.id(), version(iron), "rob", null);
        reviewing.assign(WALTER, iron.id(), version(iron), null, null);
        assertThat(iron.reviewer()).isNull();
    }

    @Test
    void whatReadersHaveNeverSeenTakesEachStepAlong() {
        Faq why = attached("Why?");
        take(Step.SUBMIT, WALTER);
        comment(RITA, "", "Too short.");
        take(Step.REQUEST_CHANGES, RITA);
        assertThat(why.stage()).isEqualTo(Stage.CHANGES_REQUESTED);
    }

    @Test
    void whatStandsElsewhereOrIsKnownStaysWhereItIs() {
        Faq approved = approved(attached("Why?"));
        Faq known = attached("How?");
        published(known, NOON);
        take(Step.SUBMIT, WALTER);
        assertThat(approved.stage()).isEqualTo(Stage.APPROVED);
        assertThat(known.stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void anOpenCommentOnACompanionStandsInTheWay() {
        Faq why = attached("Why?");
        take(Step.SUBMIT, WALTER);
        comment(why, RITA, "", "Too short.");
        assertThatThrownBy(() -> take(Step.APPROVE, RITA)).isInstanceOf(OpenCommentsException.class);
    }

    @Test
    void whoWroteACompanionLastDoesNotApproveItByTheWay() {
        Faq why = attached("Why?");
        take(Step.SUBMIT, WALTER);
        why.revise(why.draft().replacing("question", "Why not?"), items, ADA, NOON);
        entities.flush();
        assertThatThrownBy(() -> take(Step.APPROVE, ADA)).isInstanceOf(FourEyesException.class);
    }
}
