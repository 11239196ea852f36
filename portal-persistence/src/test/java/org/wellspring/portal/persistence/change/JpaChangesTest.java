package org.wellspring.portal.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.change.Advance;
import org.wellspring.portal.change.Change;
import org.wellspring.portal.change.Progress;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.contributor.Contributor;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.audit.JpaAuditLog;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.topic.TopicContent;

/** What has changed for readers since somebody looked last. */
class JpaChangesTest extends NewsroomTest {

    private JpaChanges changes;
    private Progress progress;

    @BeforeEach
    void open() {
        changes = new JpaChanges(entities, new JpaAuditLog(entities, () -> {}));
    }

    /** Everything until now is known. */
    private void look() {
        entities.flush();
        progress = changes.since(Optional.empty(), now).progress();
    }

    private Advance advance(Instant until) {
        entities.flush();
        return changes.since(Optional.of(progress), until);
    }

    private Set<SurrogateKey> changed() {
        now = now.plusSeconds(1);
        return advance(now).change().keys();
    }

    private static SurrogateKey edition(Edition edition) {
        return SurrogateKey.edition(edition.id());
    }

    private static SurrogateKey list(ItemKind kind) {
        return SurrogateKey.kind(kind, EN);
    }

    private Topic topic(String name, Topic parent) {
        Topic topic = begun(new Topic(EN, Slug.from(name), new TopicContent(name, ""), ANNA, NOON));
        return parent == null ? topic : revised(topic, "topics", number(parent));
    }

    private <T extends ContentItem> T revised(T item, String field, String value) {
        entities.flush();
        item.revise(item.draft().replacing(field, value), items, WALTER, now);
        return item;
    }

    private String number(ContentItem item) {
        entities.flush();
        return item.id().toString();
    }

    private Edition republished(Article article, String title) {
        now = now.plusSeconds(1);
        return publishedNow(retitled(article, title));
    }

    @Test
    void atTheBeginningEverythingIsNew() {
        assertThat(changes.since(Optional.empty(), NOON).change()).isEqualTo(Change.EVERYTHING);
    }

    @Test
    void whileNothingHappensNothingHasChanged() {
        publishedNow(approved(article("Iron")));
        look();
        assertThat(advance(now.plusSeconds(60)).change()).isEqualTo(Change.NONE);
    }

    @Test
    void whileNothingHappensThreeStatementsTellSo() {
        look();
        assertThat(statements(() -> changes.since(Optional.of(progress), now))).isEqualTo(3);
    }

    @Test
    void whatIsDoneToDraftsAndAccountsChangesNothing() {
        look();
        approved(article("Iron"));
        audit.record(ANNA, Act.SIGNED_IN, Subject.account("anna"), "", "");
        assertThat(advance(now).change()).isEqualTo(Change.NONE);
    }

    @Test
    void aNewEditionOfAnArticleChangesWhatShowsItAndTheListsThatItIsIn() {
        Topic minerals = topic("Minerals", null);
        Topic metals = topic("Metals", minerals);
        publishedNow(approved(minerals));
        publishedNow(approved(metals));
        Article iron = article("Iron");
        revised(iron, "topics", number(metals));
        Edition first = publishedNow(approved(iron));
        look();
        Edition second = republished(iron, "Iron again");
        assertThat(changed())
                .contains(
                        edition(first),
                        edition(second),
                        list(ItemKind.ARTICLE),
                        SurrogateKey.naming(metals.id()),
                        SurrogateKey.under(metals.id()),
                        SurrogateKey.under(minerals.id()))
                .doesNotContain(SurrogateKey.SITE, SurrogateKey.naming(minerals.id()), list(ItemKind.TOPIC));
    }

    @Test
    void nothingElseHasChangedWithIt() {
        Edition zinc = publishedNow(approved(article("Zinc")));
        Article iron = article("Iron");
        publishedNow(approved(iron));
        look();
        republished(iron, "Iron again");
        assertThat(changed()).doesNotContain(edition(zinc));
    }

    @Test
    void aTopicThatAnArticleLeftHasChangedToo() {
        Topic metals = topic("Metals", null);
        publishedNow(approved(metals));
        Article iron = article("Iron");
        revised(iron, "topics", number(metals));
        publishedNow(approved(iron));
        look();
        revised(iron, "topics", "");
        republished(iron, "Iron alone");
        assertThat(changed()).contains(SurrogateKey.under(metals.id()));
    }

    @Test
    void whatIsTakenBackIsWithdrawn() {
        Article iron = article("Iron");
        Edition shown = publishedNow(approved(iron));
        look();
        now = now.plusSeconds(1);
        publishing.takeBack(PAULA, iron.id(), version(iron));
        assertThat(advance(now).change().withdrawn()).contains(edition(shown));
    }

    @Test
    void anArticleThatMovesChangesWhatLeadsToIt() {
        Article iron = article("Iron");
        Edition shown = publishedNow(approved(iron));
        look();
        audit.record(ANNA, Act.REVISED_ADDRESS, iron.subject(), "/articles/iron", "/articles/ferrum");
        assertThat(changed()).contains(edition(shown), list(ItemKind.ARTICLE));
    }

    @Test
    void whatIsPlannedChangesNothingYet() {
        Article iron = article("Iron");
        publishedNow(approved(iron));
        look();
        planned(retitled(iron, "Iron again"), NOON.plusSeconds(60));
        assertThat(advance(NOON.plusSeconds(59)).change()).isEqualTo(Change.NONE);
    }

    @Test
    void whatIsPlannedIsToldOf() {
        look();
        planned(approved(article("Iron")), NOON.plusSeconds(60));
        assertThat(advance(NOON).next()).contains(NOON.plusSeconds(60));
        assertThat(advance(NOON.plusSeconds(60)).next()).isEmpty();
    }

    @Test
    void whatWasPlannedChangesWhatItReplacesAtItsInstant() {
        Article iron = article("Iron");
        Edition first = publishedNow(approved(iron));
        planned(retitled(iron, "Iron again"), NOON.plusSeconds(60));
        look();
        assertThat(advance(NOON.plusSeconds(60)).change().keys()).contains(edition(first));
    }

    @Test
    void aPlanThatComesIntoTheRecordWhenItHasBegunHasChangedSomething() {
        Article iron = article("Iron");
        Edition first = publishedNow(approved(iron));
        look();
        planned(retitled(iron, "Iron again"), NOON.plusSeconds(60));
        progress = new Progress(progress.read(), NOON.plusSeconds(61));
        assertThat(advance(NOON.plusSeconds(62)).change().keys()).contains(edition(first));
    }

    @Test
    void aQuestionInOtherWordsChangesTheArticlesThatShowItAndNoMore() {
        Faq question = faq("Why iron?");
        Article iron = article("Iron");
        iron.attach(question);
        approved(question);
        Edition article = publishedNow(approved(iron));
        Edition before = items.currentEdition(question, now).orElseThrow();
        look();
        now = now.plusSeconds(1);
        publishedNow(approved(revised(question, "question", "Why is iron?")));
        assertThat(changed())
                .contains(edition(before), list(ItemKind.FAQ))
                .doesNotContain(edition(article), list(ItemKind.ARTICLE));
    }

    @Test
    void aQuestionThatComesBackChangesTheArticlesThatNameIt() {
        Faq question = faq("Why iron?");
        Article iron = article("Iron");
        iron.attach(question);
        approved(question);
        Edition article = publishedNow(approved(iron));
        now = now.plusSeconds(1);
        publishing.takeBack(PAULA, question.id(), version(question));
        look();
        now = now.plusSeconds(1);
        publishing.rollBack(PAULA, question.id(), version(question), 1);
        assertThat(changed()).contains(edition(article));
    }

    @Test
    void somebodyWhoAppearsChangesTheArticlesThatNameThem() {
        Contributor somebody = contributor("Somebody");
        Article iron = article("Iron");
        revised(iron, "authors", number(somebody));
        approved(somebody);
        Edition article = publishedNow(approved(iron));
        now = now.plusSeconds(1);
        publishing.takeBack(PAULA, somebody.id(), version(somebody));
        look();
        now = now.plusSeconds(1);
        publishing.rollBack(PAULA, somebody.id(), version(somebody), 1);
        assertThat(changed()).contains(edition(article));
    }

    @Test
    void aDisclaimerForAllChangesEveryArticle() {
        Disclaimer care = revised(disclaimer("Care"), "scope", "PORTAL");
        look();
        publishedNow(approved(care));
        assertThat(changed()).contains(SurrogateKey.disclaimed(EN)).doesNotContain(SurrogateKey.SITE);
    }

    @Test
    void aDisclaimerForATopicChangesTheArticlesOfItAndOfAllUnderIt() {
        Topic minerals = topic("Minerals", null);
        Topic metals = topic("Metals", minerals);
        Topic sleep = topic("Sleep", null);
        publishedNow(approved(minerals));
        publishedNow(approved(metals));
        publishedNow(approved(sleep));
        Disclaimer care = revised(revised(disclaimer("Care"), "scope", "TOPIC"), "topics", number(minerals));
        look();
        publishedNow(approved(care));
        assertThat(changed())
                .contains(SurrogateKey.naming(minerals.id()), SurrogateKey.naming(metals.id()))
                .doesNotContain(SurrogateKey.naming(sleep.id()), SurrogateKey.disclaimed(EN));
    }

    @Test
    void aTopicThatAppearsChangesTheSite() {
        look();
        publishedNow(approved(topic("Minerals", null)));
        assertThat(changed()).contains(SurrogateKey.SITE);
    }

    @Test
    void aTopicWithAnotherNameChangesWhatShowsIt() {
        Topic minerals = topic("Minerals", null);
        Topic metals = topic("Metals", minerals);
        publishedNow(approved(minerals));
        Edition before = publishedNow(approved(metals));
        look();
        now = now.plusSeconds(1);
        publishedNow(approved(revised(metals, "name", "All metals")));
        assertThat(changed())
                .contains(edition(before), SurrogateKey.children(minerals.id()), list(ItemKind.TOPIC))
                .doesNotContain(SurrogateKey.SITE);
    }

    @Test
    void settingsChangeEverything() {
        look();
        audit.record(ANNA, Act.SETTING_CHANGED, Subject.PORTAL, "", "");
        assertThat(advance(now).change()).isEqualTo(Change.EVERYTHING);
    }

    @Test
    void whoseClockWasSetBackLooksAtEverythingAnew() {
        look();
        assertThat(advance(now.minusSeconds(1)).change()).isEqualTo(Change.EVERYTHING);
    }

    @Test
    void anotherRecordIsLookedAtAnew() {
        publishedNow(approved(article("Iron")));
        look();
        progress = new Progress(new ChainEnd(progress.read().number() + 1, "0".repeat(64)), now);
        assertThat(advance(now).change()).isEqualTo(Change.EVERYTHING);
    }
}
