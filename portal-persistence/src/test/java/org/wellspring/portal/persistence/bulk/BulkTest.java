package org.wellspring.portal.persistence.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.NotPermittedException;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.bulk.BulkAct;
import org.wellspring.portal.bulk.BulkOrder;
import org.wellspring.portal.bulk.BulkRun;
import org.wellspring.portal.bulk.Foreseeing;
import org.wellspring.portal.bulk.Labelling;
import org.wellspring.portal.bulk.Outcome;
import org.wellspring.portal.bulk.Outlook;
import org.wellspring.portal.bulk.TooManyItemsException;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.notice.Notices;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.account.JpaAccounts;
import org.wellspring.portal.persistence.notice.SmtpPostman;
import org.wellspring.portal.persistence.review.JpaReviewComments;
import org.wellspring.portal.review.ReviewNews;
import org.wellspring.portal.review.Reviewing;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.topic.TopicContent;
import org.wellspring.portal.trash.Trashing;
import org.wellspring.portal.workflow.Stage;
import org.wellspring.portal.workflow.Step;

class BulkTest extends NewsroomTest {

    private JpaReviewComments comments;
    private Reviewing reviewing;
    private Foreseeing foreseeing;
    private BulkRun run;

    @BeforeEach
    void open() {
        comments = new JpaReviewComments(entities);
        JpaAccounts accounts = new JpaAccounts(entities);
        accounts.add(new Account("rita", "hash", Set.of(Role.REVIEWER), NOON));
        ReviewNews news = new ReviewNews(
                new Notices(null, accounts, new SmtpPostman(Optional.empty(), null, clock), null, clock));
        reviewing = new Reviewing(items, comments, accounts, news, audit, clock);
        Trashing trashing = new Trashing(items, audit, clock);
        foreseeing = new Foreseeing(items, comments, publishing, trashing);
        run = new BulkRun(reviewing, publishing, new Labelling(items, drafting), trashing);
    }

    private List<Long> ids(ContentItem... all) {
        entities.flush();
        return Stream.of(all).map(ContentItem::id).toList();
    }

    private static Map<String, String> foreseen(List<Outlook> outlooks) {
        return outlooks.stream()
                .collect(Collectors.toMap(
                        Outlook::title,
                        each -> each.isOpen()
                                ? each.after().name()
                                : each.refusal().key()));
    }

    private static Map<String, String> done(List<Outcome> outcomes) {
        return outcomes.stream()
                .collect(Collectors.toMap(
                        Outcome::title,
                        each -> each.isDone() ? "" : each.refusal().key()));
    }

    @Test
    void approvingIsForeseenAndDoneByTheSameRules() {
        Article ready = article("Ready");
        ready.advance(Step.SUBMIT, WALTER, 0);
        Article discussed = article("Discussed");
        discussed.advance(Step.SUBMIT, WALTER, 0);
        entities.flush();
        reviewing.comment(RITA, discussed.id(), "", "Why?");
        Article own = article("Own");
        own.assign("rita", null);
        Actor rita = new Actor("rita", Set.of(Role.AUTHOR, Role.REVIEWER), "192.0.2.3");
        own.revise(own.draft().replacing("standfirst", "Mine."), items, rita, now);
        own.advance(Step.SUBMIT, rita, 0);
        Article draft = article("Draft");
        List<Outlook> outlooks =
                foreseeing.foresee(rita, BulkOrder.of(BulkAct.APPROVE), ids(ready, discussed, own, draft));
        Map<String, String> refused =
                Map.of("Discussed", "open_comments", "Own", "four_eyes", "Draft", "no_transition.APPROVE.DRAFT");
        assertThat(foreseen(outlooks)).containsEntry("Ready", "APPROVED").containsAllEntriesOf(refused);
        assertThat(done(run.run(rita, BulkOrder.of(BulkAct.APPROVE), outlooks)))
                .containsEntry("Ready", "")
                .containsAllEntriesOf(refused);
        assertThat(ready.stage()).isEqualTo(Stage.APPROVED);
        assertThat(own.stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void publishingIsRefusedWhereAPlanOrAnUnreadyQuestionIsInTheWay() {
        Article ready = approved(article("Ready"));
        Article ended = approved(article("Ended"));
        publishedUntil(ended, now.plusSeconds(3600));
        Article asks = article("Asks");
        asks.attach(faq("Why?"));
        approved(asks);
        now = now.plusSeconds(1);
        List<Outlook> outlooks = foreseeing.foresee(PAULA, BulkOrder.of(BulkAct.PUBLISH), ids(ready, ended, asks));
        assertThat(foreseen(outlooks))
                .containsEntry("Ready", "APPROVED")
                .containsEntry("Ended", "overlap")
                .containsEntry("Asks", "companion_not_ready");
        run.run(PAULA, BulkOrder.of(BulkAct.PUBLISH), outlooks.subList(0, 1));
        assertThat(shown(ready, now)).contains("Ready");
        List<Outlook> back = foreseeing.foresee(PAULA, BulkOrder.of(BulkAct.TAKE_BACK), ids(ready, asks));
        assertThat(foreseen(back)).containsEntry("Asks", "not_public");
        now = now.plusSeconds(1);
        run.run(PAULA, BulkOrder.of(BulkAct.TAKE_BACK), back.subList(0, 1));
        assertThat(shown(ready, now)).isEmpty();
    }

    @Test
    void whatReadersSeeStaysWhereOthersGoIntoTheTrash() {
        Article draft = article("Draft");
        Article shown = approved(article("Shown"));
        publishedNow(shown);
        List<Outlook> outlooks = foreseeing.foresee(ANNA, BulkOrder.of(BulkAct.TRASH), ids(draft, shown));
        assertThat(foreseen(outlooks)).containsEntry("Draft", "DRAFT").containsEntry("Shown", "still_public");
        assertThat(done(run.run(ANNA, BulkOrder.of(BulkAct.TRASH), outlooks)))
                .containsEntry("Draft", "")
                .containsEntry("Shown", "still_public");
        assertThat(draft.trashed()).isPresent();
        assertThat(shown.trashed()).isEmpty();
    }

    @Test
    void whoDoesItTwiceIsRefusedTheSecondTime() {
        Article article = article("Once");
        List<Outlook> seen = foreseeing.foresee(WALTER, BulkOrder.of(BulkAct.SUBMIT), ids(article));
        assertThat(done(run.run(WALTER, BulkOrder.of(BulkAct.SUBMIT), seen))).containsEntry("Once", "");
        entities.flush();
        assertThat(done(run.run(WALTER, BulkOrder.of(BulkAct.SUBMIT), seen))).containsEntry("Once", "conflict");
    }

    @Test
    void aTopicIsAddedToThoseOfItsLanguageAndMakesADraftOfWhatWasApproved() {
        Topic sleep = begun(new Topic(EN, new Slug("sleep"), new TopicContent("Sleep", ""), ANNA, NOON));
        Article article = approved(article("Iron"));
        Article german = article("Eisen", Locale.GERMAN);
        BulkOrder order = new BulkOrder(BulkAct.SET_TOPIC, Optional.of(sleep.id()), Optional.empty(), Optional.empty());
        List<Outlook> seen = foreseeing.foresee(WALTER, order, ids(article, german));
        assertThat(foreseen(seen)).containsEntry("Iron", "DRAFT").containsEntry("Eisen", "other_language");
        run.run(WALTER, order, seen);
        assertThat(article.topics()).containsExactly(sleep);
        assertThat(article.stage()).isEqualTo(Stage.DRAFT);
        assertThat(foreseen(foreseeing.foresee(WALTER, order, ids(article)))).containsEntry("Iron", "about_already");
    }

    @Test
    void aReviewerIsAskedForEach() {
        Article article = article("Iron");
        LocalDate day = LocalDate.of(2026, 6, 1);
        BulkOrder order = new BulkOrder(BulkAct.ASSIGN, Optional.empty(), Optional.of("rita"), Optional.of(day));
        run.run(WALTER, order, foreseeing.foresee(WALTER, order, ids(article)));
        assertThat(article.reviewer()).isEqualTo("rita");
        assertThat(article.dueOn()).isEqualTo(day);
        BulkOrder nobody = new BulkOrder(BulkAct.ASSIGN, Optional.empty(), Optional.of("nobody"), Optional.empty());
        assertThat(done(run.run(WALTER, nobody, foreseeing.foresee(WALTER, nobody, ids(article)))))
                .containsEntry("Iron", "no_reviewer");
    }

    @Test
    void rolesAreAskedForInEachRow() {
        Article article = approved(article("Iron"));
        List<Outlook> seen = foreseeing.foresee(WALTER, BulkOrder.of(BulkAct.PUBLISH), ids(article));
        assertThat(seen.get(0).refusal()).isInstanceOf(NotPermittedException.class);
        assertThat(run.run(WALTER, BulkOrder.of(BulkAct.PUBLISH), seen).get(0).refusal())
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void thereIsAnEndToHowManyCanBeDoneAtOnce() {
        List<Long> many = LongStream.rangeClosed(1, BulkRun.MOST + 1L).boxed().toList();
        assertThatThrownBy(() -> foreseeing.foresee(WALTER, BulkOrder.of(BulkAct.SUBMIT), many))
                .isInstanceOf(TooManyItemsException.class);
    }

    @Test
    void numbersThatNoItemHasAreLeftOut() {
        assertThat(foreseeing.foresee(WALTER, BulkOrder.of(BulkAct.SUBMIT), List.of(987_654_321L)))
                .isEmpty();
    }
}
