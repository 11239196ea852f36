package org.wellspring.portal.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.article.ArticlePage;
import org.wellspring.portal.article.Surroundings;
import org.wellspring.portal.disclaimer.StandingDisclaimers;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.persistence.PersistenceTest;
import org.wellspring.portal.persistence.edition.JpaContentItems;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.topic.TopicContent;

/** Where readers can go on from an article. */
class SurroundingsTest extends PersistenceTest {

    private JpaPublishedArticles articles;
    private Topic minerals;
    private Topic sleep;

    @BeforeEach
    void open() {
        articles = new JpaPublishedArticles(entities);
        minerals = topic("Minerals");
        sleep = topic("Sleep");
    }

    @Test
    void whatSharesMostTopicsIsTheClosest() {
        posted("Zinc", 1, minerals);
        posted("Magnesium at night", 2, sleep, minerals);
        posted("Magnesium", 3, minerals, sleep);
        posted("Walking", 4);
        assertThat(titles(around("magnesium", NOON).related())).containsExactly("Magnesium at night", "Zinc");
    }

    @Test
    void amongThoseWhatSaysTheSameIsTheClosest() {
        posted("Iron deficiency", 1, minerals);
        posted("Zinc", 2, minerals);
        posted("Magnesium", 3, minerals);
        posted("Iron in food", 4, minerals);
        assertThat(titles(around("iron-in-food", NOON).related())).startsWith("Iron deficiency");
    }

    @Test
    void notMoreThanFourAreNamed() {
        for (int day = 1; day <= 7; day++) {
            posted("Article " + day, day, minerals);
        }
        assertThat(around("article-4", NOON).related()).hasSize(4);
    }

    @Test
    void beforeAndAfterStandTheNextOnesOfTheFirstTopicByDay() {
        posted("Zinc", 1, minerals);
        posted("Copper", 2, minerals);
        posted("Iron", 3, minerals, sleep);
        posted("Dreams", 4, sleep);
        posted("Gold", 5, sleep, minerals);
        Surroundings around = around("iron", NOON);
        assertThat(around.previous()).map(ItemLink::title).contains("Copper");
        assertThat(around.next()).map(ItemLink::title).contains("Gold");
    }

    @Test
    void thoseOfTheSameDayStandBesideEachOther() {
        posted("Zinc", 1, minerals);
        posted("Iron", 1, minerals);
        assertThat(around("zinc", NOON).next()).map(ItemLink::title).contains("Iron");
        assertThat(around("iron", NOON).previous()).map(ItemLink::title).contains("Zinc");
        assertThat(around("iron", NOON).next()).isEmpty();
    }

    @Test
    void anArticleWithoutTopicsStandsAlone() {
        posted("Zinc", 1, minerals);
        posted("Walking", 2);
        assertThat(around("walking", NOON))
                .isEqualTo(new Surroundings(Optional.empty(), Optional.empty(), List.of(), Set.of()));
    }

    @Test
    void whatIsWrittenInAnotherLanguageIsNoWayOn() {
        posted("Iron", 2, minerals);
        posted(article("Eisen", Locale.GERMAN), 1, NOON, minerals);
        posted(article("Zink", Locale.GERMAN), 3, NOON, minerals);
        Surroundings around = around("iron", NOON);
        assertThat(around.related()).isEmpty();
        assertThat(around.previous()).isEmpty();
        assertThat(around.next()).isEmpty();
    }

    @Test
    void itIsAllAsOfTheInstant() {
        posted("Iron", 2, minerals);
        Article zinc = posted("Zinc", 1, minerals);
        takenBack(zinc, NOON.plusSeconds(2));
        posted("Gold", 3, NOON.plusSeconds(3), minerals);
        assertThat(titles(around("iron", NOON).related())).containsExactly("Zinc");
        assertThat(around("iron", NOON.plusSeconds(2)).related()).isEmpty();
        assertThat(titles(around("iron", NOON.plusSeconds(3)).related())).containsExactly("Gold");
    }

    @Test
    void oneStatementFindsThem() {
        posted("Iron", 2, minerals, sleep);
        posted("Zinc", 1, minerals);
        ArticlePage iron = articles.find(EN, new Slug("iron"), NOON, StandingDisclaimers.NONE)
                .orElseThrow();
        assertThat(statements(() -> articles.around(iron, NOON))).isEqualTo(1);
    }

    private Surroundings around(String slug, Instant at) {
        return articles.around(
                articles.find(EN, new Slug(slug), at, StandingDisclaimers.NONE).orElseThrow(), at);
    }

    private static List<String> titles(List<ItemLink> links) {
        return links.stream().map(ItemLink::title).toList();
    }

    private Article posted(String title, int day, Topic... topics) {
        return posted(title, day, NOON, topics);
    }

    private Article posted(String title, int day, Instant from, Topic... topics) {
        return posted(article(title), day, from, topics);
    }

    private Article posted(Article article, int day, Instant from, Topic... topics) {
        entities.flush();
        String numbers = String.join(
                ",",
                List.of(topics).stream().map(topic -> topic.id().toString()).toList());
        article.revise(
                article.draft()
                        .replacing("topics", numbers)
                        .replacing("postedOn", LocalDate.of(2026, 1, day).toString()),
                new JpaContentItems(entities),
                ANNA,
                NOON);
        published(article, from);
        return article;
    }

    private Topic topic(String name) {
        Topic topic = begun(new Topic(EN, Slug.from(name), new TopicContent(name, ""), ANNA, NOON));
        published(topic, NOON);
        return topic;
    }
}
