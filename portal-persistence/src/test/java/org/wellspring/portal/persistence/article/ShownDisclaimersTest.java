package org.wellspring.portal.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.disclaimer.DisclaimerContent;
import org.wellspring.portal.disclaimer.DisclaimerEntry;
import org.wellspring.portal.disclaimer.Region;
import org.wellspring.portal.disclaimer.Scope;
import org.wellspring.portal.disclaimer.StandingDisclaimers;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.disclaimer.JpaPublishedDisclaimers;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.topic.TopicContent;

/** Which disclaimers an article's page shows, and in which order. */
class ShownDisclaimersTest extends NewsroomTest {

    @Test
    void oneForThePortalIsShownByEveryArticle() {
        forAll("Portal", Region.EVERYWHERE);
        assertShown(publicArticle(), NOON, "Portal");
    }

    @Test
    void oneForATopicIsShownByItsArticlesAndThoseOfTopicsBelow() {
        Topic minerals = topic("Minerals", null);
        Topic metals = topic("Metals", minerals);
        Topic rare = topic("Rare metals", metals);
        forTopic("Care", minerals);
        assertShown(publicArticle("Calcium", minerals), NOON, "Care");
        assertShown(publicArticle("Gold", rare), NOON, "Care");
    }

    @Test
    void oneForATopicIsNotShownByTopicsBesideOrAbove() {
        Topic minerals = topic("Minerals", null);
        Topic metals = topic("Metals", minerals);
        forTopic("Care", metals);
        assertShown(publicArticle("Calcium", minerals), NOON);
        assertShown(publicArticle("Sleep", topic("Sleep", null)), NOON);
        assertShown(publicArticle("Anything"), NOON);
    }

    @Test
    void theTreeIsTheOneOfTheInstant() {
        Topic minerals = topic("Minerals", null);
        Topic sleep = topic("Sleep", null);
        Topic metals = topic("Metals", minerals);
        forTopic("Care", minerals);
        forTopic("Rest", sleep);
        Article gold = publicArticle("Gold", metals);
        now = at(1);
        moved(metals, sleep);
        assertShown(gold, at(1).minusNanos(1), "Care");
        assertShown(gold, at(1), "Rest");
    }

    @Test
    void aTopicThatWasTakenBackStillCounts() {
        Topic minerals = topic("Minerals", null);
        Topic metals = topic("Metals", minerals);
        forTopic("Care", minerals);
        Article gold = publicArticle("Gold", metals);
        takenBack(metals, at(1));
        takenBack(minerals, at(1));
        assertShown(gold, at(1), "Care");
    }

    @Test
    void aTopicThatBecameAPartOfAnotherCountsAsThatOne() {
        Topic minerals = topic("Minerals", null);
        Topic elements = topic("Elements", null);
        Topic metals = topic("Metals", minerals);
        forTopic("Care", minerals);
        forTopic("Heed", elements);
        Article gold = publicArticle("Gold", metals);
        now = at(1);
        merging.merge(PAULA, minerals.id(), version(minerals), elements.id());
        assertShown(gold, NOON, "Care");
        assertShown(gold, at(1), "Care", "Heed");
    }

    @Test
    void topicsThatLieUnderEachOtherByMistakeEndTheWalk() {
        Topic minerals = topic("Minerals", null);
        Topic metals = topic("Metals", minerals);
        forTopic("Care", minerals);
        Article gold = publicArticle("Gold", metals);
        entities.createNativeMutationQuery("update topic_edition set parent_id = :under where parent_id is null")
                .setParameter("under", metals.id())
                .executeUpdate();
        assertShown(gold, NOON, "Care");
    }

    @Test
    void eachIsShownOnceHoweverManyWaysLeadToIt() {
        Topic minerals = topic("Minerals", null);
        forTopic("Care", minerals);
        assertShown(publicArticle("Gold", topic("Metals", minerals), topic("Salts", minerals), minerals), NOON, "Care");
    }

    @Test
    void theGeneralStandsBeforeTheParticularThenByRegionThenByNumber() {
        Topic minerals = topic("Minerals", null);
        Disclaimer second = attached("Attached 1");
        Disclaimer first = attached("Attached 2");
        forTopic("Topic", minerals);
        forAll("Kingdom", Region.UK);
        forAll("Union", Region.EU);
        forAll("States", Region.US);
        forAll("World 1", Region.EVERYWHERE);
        forAll("World 2", Region.EVERYWHERE);
        Article gold = article("Gold");
        gold.attach(first);
        gold.attach(second);
        publishedUnder(gold, minerals);
        assertShown(
                gold, NOON, "World 1", "World 2", "States", "Union", "Kingdom", "Topic", "Attached 1", "Attached 2");
    }

    @Test
    void anotherLanguageHasItsOwn() {
        published(
                begun(new Disclaimer(
                        Locale.GERMAN,
                        new Slug("hinweis"),
                        new DisclaimerContent("Hinweis", RichText.of("<p>Rat.</p>"), Scope.PORTAL, Region.EVERYWHERE),
                        ANNA,
                        NOON)),
                NOON);
        assertShown(publicArticle(), NOON);
    }

    @Test
    void oneThatIsTakenBackIsNotShown() {
        Disclaimer portal = forAll("Portal", Region.EVERYWHERE);
        takenBack(portal, at(1));
        Article iron = publicArticle();
        assertShown(iron, NOON, "Portal");
        assertShown(iron, at(1));
    }

    @Test
    void howManyThereAreChangesNotTheNumberOfStatements() {
        Topic topic = topic("Level 0", null);
        for (int level = 1; level <= 5; level++) {
            topic = topic("Level " + level, topic);
            forTopic("For level " + level, topic);
            forAll("Portal " + level, Region.EVERYWHERE);
        }
        Article gold = publicArticle("Gold", topic);
        assertThat(statements(() -> new JpaPublishedDisclaimers(entities).standing(EN, NOON)))
                .isEqualTo(2);
        assertThat(statements(
                        () -> new JpaPublishedArticles(entities).find(EN, gold.slug(), NOON, StandingDisclaimers.NONE)))
                .isEqualTo(2);
    }

    private Article publicArticle() {
        return publicArticle("Iron");
    }

    private Article publicArticle(String title, Topic... topics) {
        return publishedUnder(article(title), topics);
    }

    private Article publishedUnder(Article article, Topic... topics) {
        entities.flush();
        List<Long> numbers = List.of(topics).stream().map(Topic::id).toList();
        String joined = String.join(",", numbers.stream().map(String::valueOf).toList());
        article.revise(article.draft().replacing("topics", joined), items, ANNA, NOON);
        published(article, NOON);
        return article;
    }

    private Topic topic(String name, Topic parent) {
        Topic topic = begun(new Topic(EN, Slug.from(name), new TopicContent(name, ""), ANNA, NOON));
        published(under(topic, parent), NOON);
        return topic;
    }

    private void moved(Topic topic, Topic parent) {
        published(under(topic, parent), now);
    }

    private Topic under(Topic topic, Topic parent) {
        String number = parent == null ? "" : parent.id().toString();
        topic.revise(topic.draft().replacing("topics", number), items, ANNA, NOON);
        return topic;
    }

    private Disclaimer attached(String title) {
        Disclaimer disclaimer = disclaimer(title);
        published(disclaimer, NOON);
        return disclaimer;
    }

    private Disclaimer forAll(String title, Region region) {
        Disclaimer disclaimer = disclaimer(title);
        disclaimer.revise(
                disclaimer.draft().replacing("scope", "PORTAL").replacing("region", region.name()), items, ANNA, NOON);
        published(disclaimer, NOON);
        return disclaimer;
    }

    private void forTopic(String title, Topic topic) {
        Disclaimer disclaimer = disclaimer(title);
        disclaimer.revise(
                disclaimer
                        .draft()
                        .replacing("scope", "TOPIC")
                        .replacing("topics", topic.id().toString()),
                items,
                ANNA,
                NOON);
        published(disclaimer, NOON);
    }

    private void assertShown(Article article, Instant at, String... titles) {
        entities.flush();
        entities.clear();
        assertThat(page(article.slug(), at).orElseThrow().disclaimers())
                .extracting(DisclaimerEntry::title)
                .containsExactly(titles);
    }

    private static Instant at(int seconds) {
        return NOON.plusSeconds(seconds);
    }
}
