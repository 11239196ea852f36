package org.wellspring.portal.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.InvalidContentException;
import org.wellspring.portal.notice.Notices;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.account.JpaAccounts;
import org.wellspring.portal.persistence.notice.SmtpPostman;
import org.wellspring.portal.review.CommentLine;
import org.wellspring.portal.review.CommentNotFoundException;
import org.wellspring.portal.review.Commenting;
import org.wellspring.portal.review.ForeignWordsException;
import org.wellspring.portal.review.Outlook;
import org.wellspring.portal.review.Outlooks;
import org.wellspring.portal.review.PassageNotFoundException;
import org.wellspring.portal.review.ReviewNews;
import org.wellspring.portal.review.Reviewing;
import org.wellspring.portal.review.StaleSuggestionException;
import org.wellspring.portal.review.Suggesting;
import org.wellspring.portal.review.Suggestion;
import org.wellspring.portal.review.SuggestionDecidedException;
import org.wellspring.portal.review.SuggestionLine;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.workflow.FourEyesException;
import org.wellspring.portal.workflow.Step;

class SuggestingTest extends NewsroomTest {

    private Suggesting suggesting;
    private Commenting commenting;
    private Reviewing reviewing;
    private Outlooks outlooks;
    private Article iron;

    @BeforeEach
    void begin() {
        JpaAccounts accounts = new JpaAccounts(entities);
        JpaReviewComments comments = new JpaReviewComments(entities);
        ReviewNews news = new ReviewNews(
                new Notices(null, accounts, new SmtpPostman(Optional.empty(), null, clock), null, clock));
        suggesting = new Suggesting(items, new JpaSuggestions(entities), drafting, news, clock);
        commenting = new Commenting(items, comments, news, clock);
        reviewing = new Reviewing(items, comments, accounts, news, audit, clock);
        outlooks = new Outlooks(items, comments, accounts);
        iron = article("Iron");
        body("<p>Much <strong>iron</strong> helps.</p>");
    }

    @Test
    void whoMayNotWriteSuggestsAndAnAuthorAccepts() {
        SuggestionLine suggestion = suggested("iron helps", "zinc heals");
        assertThat(suggestion.isOpen()).isTrue();
        assertThatThrownBy(() -> suggesting.accept(RITA, suggestion.id())).isInstanceOf(NotPermittedException.class);
        suggesting.accept(WALTER, suggestion.id());
        assertThat(iron.draft().value("body")).isEqualTo("<p>Much <strong>zinc heals</strong>.</p>");
        assertThat(only().outcome()).isEqualTo(Suggestion.Outcome.ACCEPTED);
        assertThat(only().decidedBy()).isEqualTo("walter");
        assertThat(revisions.upTo(iron.id(), iron.revision()).orElseThrow().savedBy())
                .isEqualTo("walter");
    }

    @Test
    void acceptingKeepsWhatOthersChangedMeanwhile() {
        SuggestionLine suggestion = suggested("helps", "heals");
        body("<p>Much <strong>iron</strong> helps.</p><p>Added.</p>");
        suggesting.accept(WALTER, suggestion.id());
        assertThat(iron.draft().value("body")).contains("heals", "Added.");
    }

    @Test
    void otherFieldsCanBeMeantToo() {
        SuggestionLine suggestion = suggested("In short.", "In a word.");
        suggesting.accept(WALTER, suggestion.id());
        assertThat(iron.draft().value("standfirst")).isEqualTo("In a word.");
    }

    @Test
    void aSuggestionWhosePassageIsGoneSaysSo() {
        SuggestionLine suggestion = suggested("iron helps", "zinc");
        body("<p>Other words.</p>");
        assertThat(only().stale()).isTrue();
        assertThatThrownBy(() -> suggesting.accept(WALTER, suggestion.id()))
                .isInstanceOf(StaleSuggestionException.class);
        assertThat(only().isOpen()).isTrue();
        suggesting.withdraw(RITA, suggestion.id());
        assertThat(only().stale()).isFalse();
    }

    @Test
    void aRefusalHasAReasonAndIsFinal() {
        SuggestionLine suggestion = suggested("helps", "heals");
        assertThatThrownBy(() -> suggesting.refuse(WALTER, suggestion.id(), " "))
                .isInstanceOf(InvalidContentException.class);
        suggesting.refuse(WALTER, suggestion.id(), "No study says so.");
        assertThat(only().reason()).isEqualTo("No study says so.");
        assertThatThrownBy(() -> suggesting.accept(WALTER, suggestion.id()))
                .isInstanceOf(SuggestionDecidedException.class);
    }

    @Test
    void onlyWhoMadeItWithdrawsIt() {
        SuggestionLine suggestion = suggested("helps", "");
        assertThatThrownBy(() -> suggesting.withdraw(WALTER, suggestion.id()))
                .isInstanceOf(ForeignWordsException.class);
    }

    @Test
    void aPassageIsInOneParagraphOfTheDraft() {
        assertThatThrownBy(() -> suggesting.suggest(RITA, iron.id(), "Not there", "x"))
                .isInstanceOf(PassageNotFoundException.class);
        assertThatThrownBy(() -> suggesting.suggest(RITA, iron.id(), null, "x"))
                .isInstanceOf(InvalidContentException.class);
    }

    @Test
    void anAnswerBelongsToItsCommentAndBlocksNothing() {
        CommentLine comment = said("Why?");
        commenting.reply(WALTER, comment.id(), "Because.");
        CommentLine reply = comments().replies().get(0);
        commenting.reply(RITA, reply.id(), "I see.");
        assertThat(comments().replies()).extracting(CommentLine::text).containsExactly("Because.", "I see.");
        reviewing.resolve(WALTER, comment.id());
        reviewing.take(Step.SUBMIT, WALTER, iron.id(), version(iron));
        reviewing.take(Step.APPROVE, RITA, iron.id(), version(iron));
    }

    @Test
    void whatSomebodySaidCanBeDeletedByThemAndPutBack() {
        CommentLine comment = said("Why?");
        assertThatThrownBy(() -> commenting.delete(WALTER, comment.id())).isInstanceOf(ForeignWordsException.class);
        commenting.delete(RITA, comment.id());
        entities.flush();
        assertThat(reviewing.comments(RITA, iron.id())).isEmpty();
        assertThatThrownBy(() -> reviewing.resolve(WALTER, comment.id())).isInstanceOf(CommentNotFoundException.class);
        commenting.putBack(RITA, comment.id());
        assertThat(comments().text()).isEqualTo("Why?");
    }

    @Test
    void eachStepTellsWhatIsInItsWay() {
        assertThat(outlooks.of(WALTER, iron.id())).singleElement().satisfies(submit -> {
            assertThat(submit.step()).isEqualTo(Step.SUBMIT);
            assertThat(submit.obstacle()).isEmpty();
        });
        assertThat(obstacle(RITA)).isInstanceOf(NotPermittedException.class);
        reviewing.take(Step.SUBMIT, WALTER, iron.id(), version(iron));
        iron.revise(iron.draft().replacing("title", "Zinc"), items, ANNA, now);
        entities.flush();
        assertThat(outlooks.of(RITA, iron.id())).extracting(Outlook::obstacle).containsExactly(Optional.empty());
        assertThat(obstacle(new Actor("anna", Set.of(Role.REVIEWER), "192.0.2.1")))
                .isInstanceOf(FourEyesException.class);
    }

    private RuntimeException obstacle(Actor actor) {
        return outlooks.of(actor, iron.id()).get(0).obstacle().orElseThrow();
    }

    private void body(String html) {
        drafting.revise(WALTER, iron, iron.draft().replacing("body", html), Saving.SAVED);
        entities.flush();
    }

    private SuggestionLine suggested(String passage, String replacement) {
        suggesting.suggest(RITA, iron.id(), passage, replacement);
        entities.flush();
        return only();
    }

    private SuggestionLine only() {
        entities.flush();
        return suggesting.list(RITA, iron.id()).get(0);
    }

    private CommentLine said(String text) {
        reviewing.comment(RITA, iron.id(), "", text);
        entities.flush();
        return comments();
    }

    private CommentLine comments() {
        entities.flush();
        return reviewing.comments(RITA, iron.id()).get(0);
    }
}
