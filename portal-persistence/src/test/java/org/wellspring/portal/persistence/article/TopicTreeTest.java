package org.wellspring.portal.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.article.ArticlePage;
import org.wellspring.portal.article.ArticleTeaser;
import org.wellspring.portal.disclaimer.StandingDisclaimers;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.persistence.PersistenceTest;
import org.wellspring.portal.persistence.edition.JpaContentItems;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.topic.TopicContent;

/** Articles and the topics that they are about. */
class TopicTreeTest extends PersistenceTest {

    private JpaPublishedArticles articles;
    private Topic minerals;
    private Topic iron;

    @BeforeEach
    void open() {
        articles = new JpaPublishedArticles(entities);
        minerals = topic("Minerals", List.of());
        iron = topic("Iron", List.of(minerals.id()));
        published(minerals, NOON);
        published(iron, NOON);
    }

    @Test
    void aTopicHasItsArticlesAndThoseOfTopicsUnderIt() {
        published(article("Zinc", minerals), NOON);
        published(article("Anaemia", iron), NOON);
        published(article("Sleep"), NOON);
        assertThat(titles(minerals)).containsExactly("Anaemia", "Zinc");
        assertThat(titles(iron)).containsExactly("Anaemia");
        assertThat(articles.ofTopic(minerals.id(), NOON).articles()).isEqualTo(2);
    }

    @Test
    void anArticleOfTwoTopicsOfATreeIsListedOnce() {
        published(article("Anaemia", iron, minerals), NOON);
        assertThat(titles(minerals)).containsExactly("Anaemia");
        assertThat(articles.ofTopic(minerals.id(), NOON).articles()).isEqualTo(1);
    }

    @Test
    void aTopicTakenBackStillLeadsToItsArticles() {
        published(article("Anaemia", iron), NOON);
        takenBack(iron, NOON.plusSeconds(1));
        assertThat(articles.ofTopic(minerals.id(), NOON.plusSeconds(1)).articles())
                .isEqualTo(1);
    }

    @Test
    void anArticleShowsItsPublicTopicsInItsOrder() {
        Article anaemia = article("Anaemia", iron, minerals, topic("Draft", List.of()));
        published(anaemia, NOON);
        assertThat(page().topics()).extracting(ItemLink::title).containsExactly("Iron", "Minerals");
        takenBack(iron, NOON.plusSeconds(1));
        assertThat(articles.find(EN, new Slug("anaemia"), NOON.plusSeconds(1), StandingDisclaimers.NONE)
                        .orElseThrow()
                        .topics())
                .extracting(ItemLink::title)
                .containsExactly("Minerals");
    }

    @Test
    void aPageNamesTheEditionsOfItsTopics() {
        Article anaemia = article("Anaemia", iron);
        Long edition = published(anaemia, NOON).id();
        assertThat(page().shownEditions())
                .containsExactly(edition, page().topics().get(0).editionId());
    }

    private ArticlePage page() {
        return articles.find(EN, new Slug("anaemia"), NOON, StandingDisclaimers.NONE)
                .orElseThrow();
    }

    private List<String> titles(Topic topic) {
        return articles.teasers(articles.ofTopic(topic.id(), NOON).editions()).stream()
                .map(ArticleTeaser::title)
                .toList();
    }

    private Article article(String title, Topic... topics) {
        Article article = article(title);
        article.revise(article.draft().replacing("topics", joined(topics)), new JpaContentItems(entities), ANNA, NOON);
        return article;
    }

    private static String joined(Topic... topics) {
        return List.of(topics).stream().map(topic -> topic.id().toString()).collect(Collectors.joining(","));
    }

    private Topic topic(String name, List<Long> above) {
        Topic topic = begun(new Topic(EN, Slug.from("topic " + name), new TopicContent(name, ""), ANNA, NOON));
        topic.revise(
                topic.draft()
                        .replacing("topics", above.isEmpty() ? "" : above.get(0).toString()),
                new JpaContentItems(entities),
                ANNA,
                NOON);
        return topic;
    }
}
