package org.wellspring.portal.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.edition.ConflictException;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.edition.TrashedException;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.notice.Notices;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.account.JpaAccounts;
import org.wellspring.portal.persistence.notice.SmtpPostman;
import org.wellspring.portal.review.CommentLine;
import org.wellspring.portal.review.CommentNotFoundException;
import org.wellspring.portal.review.Commenting;
import org.wellspring.portal.review.NoReviewerException;
import org.wellspring.portal.review.PassageNotFoundException;
import org.wellspring.portal.review.ReviewComment;
import org.wellspring.portal.review.ReviewNews;
import org.wellspring.portal.review.Reviewing;
import org.wellspring.portal.trash.Trashing;
import org.wellspring.portal.workflow.FourEyesException;
import org.wellspring.portal.workflow.NoCommentException;
import org.wellspring.portal.workflow.OpenCommentsException;
import org.wellspring.portal.workflow.Stage;
import org.wellspring.portal.workflow.Step;

class ReviewingTest extends NewsroomTest {

    private static final Actor ADA = new Actor("ada", Set.of(Role.ADMINISTRATOR), "192.0.2.6");

    private JpaAccounts accounts;
    private Reviewing reviewing;
    private Article iron;

    @BeforeEach
    void begin() {
        accounts = new JpaAccounts(entities);
        reviewing = new Reviewing(items, new JpaReviewComments(entities), accounts, news(), audit, clock);
        iron = article("Iron");
    }

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
    void sendingBackNeedsAComment() {
        take(Step.SUBMIT, WALTER);
        assertThatThrownBy(() -> take(Step.REQUEST_CHANGES, RITA)).isInstanceOf(NoCommentException.class);
        comment(RITA, "", "Too short.");
        take(Step.REQUEST_CHANGES, RITA);
        assertThat(iron.stage()).isEqualTo(Stage.CHANGES_REQUESTED);
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

    /** The portal of these tests sends no mail. */
    private ReviewNews news() {
        return new ReviewNews(new Notices(null, accounts, new SmtpPostman(Optional.empty(), null, clock), null, clock));
    }

    private Faq attached(String question) {
        Faq faq = faq(question);
        iron.attach(faq);
        entities.flush();
        return faq;
    }

    private void person(String name, Role role) {
        accounts.add(new Account(name, "hash", Set.of(role), NOON));
        entities.flush();
    }

    private void take(Step step, Actor actor) {
        reviewing.take(step, actor, iron.id(), version(iron));
        entities.flush();
    }

    private CommentLine only() {
        return reviewing.comments(RITA, iron.id()).get(0);
    }

    private CommentLine comment(Actor actor, String passage, String text) {
        return comment(iron, actor, passage, text);
    }

    private CommentLine comment(ContentItem item, Actor actor, String passage, String text) {
        entities.flush();
        reviewing.comment(actor, item.id(), passage, text);
        List<CommentLine> comments = reviewing.comments(actor, item.id());
        return comments.get(comments.size() - 1);
    }
}
