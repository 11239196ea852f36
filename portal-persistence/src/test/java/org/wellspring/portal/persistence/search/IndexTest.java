package org.wellspring.portal.persistence.search;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.article.ArticleContent;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.audit.JpaAuditLog;
import org.wellspring.portal.search.Findings;
import org.wellspring.portal.search.FruitlessSearches;
import org.wellspring.portal.search.Hit;
import org.wellspring.portal.search.Passage;
import org.wellspring.portal.search.Search;
import org.wellspring.portal.search.SearchFilter;
import org.wellspring.portal.search.SearchQuery;
import org.wellspring.portal.search.Searching;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.topic.TopicContent;

/** A test with a real index, made from what the test publishes. */
abstract class IndexTest extends NewsroomTest {

    protected static final int PAGE = 10;

    @TempDir
    protected Path folder;

    protected final FruitlessSearches fruitless = new FruitlessSearches();
    protected IndexKeeper keeper;
    protected Searching searching;

    @BeforeEach
    void openIndex() {
        keeper = opened();
        searching = new Searching(keeper, fruitless);
    }

    @AfterEach
    void closeIndex() {
        keeper.stop();
    }

    /** The index of a server that starts now. */
    protected IndexKeeper opened() {
        RecordReader record = new RecordReader(entities, new JpaAuditLog(entities, () -> {}));
        IndexKeeper opened = new IndexKeeper(
                new IndexFolders(folder),
                new Synonyms(folder),
                record,
                new Follower(record, new EditionReader(entities), clock),
                new TopicReader(entities),
                Runnable::run,
                () -> zone,
                clock);
        opened.tend();
        return opened;
    }

    protected Article published(String title, String text, Topic... topics) {
        return published(title, text, EN, topics);
    }

    protected Article published(String title, String text, Locale language, Topic... topics) {
        Article article = written(title, text, language);
        article.revise(article.draft().replacing("topics", numbers(topics)), items, ANNA, NOON);
        publishedNow(approved(article));
        return article;
    }

    protected Article written(String title, String text, Locale language) {
        ArticleContent content =
                new ArticleContent(title, "", RichText.of("<p>" + text + "</p>"), LocalDate.of(2025, 3, 1), null);
        return begun(new Article(language, Slug.from(title), content, ANNA, NOON));
    }

    protected Topic topic(String name, Topic... above) {
        Topic topic = begun(new Topic(EN, Slug.from(name), new TopicContent(name, ""), ANNA, NOON));
        topic.revise(topic.draft().replacing("topics", numbers(above)), items, ANNA, NOON);
        publishedNow(approved(topic));
        return topic;
    }

    private static String numbers(Topic... topics) {
        return Stream.of(topics).map(topic -> topic.id().toString()).collect(Collectors.joining(","));
    }

    protected Findings search(String typed) {
        return search(typed, EN);
    }

    protected Findings search(String typed, Locale language) {
        return search(typed, SearchFilter.NONE, language);
    }

    protected Findings search(String typed, SearchFilter filter, Locale language) {
        return searching.search(new Search(SearchQuery.of(typed), filter, language, now), 0, PAGE);
    }

    protected List<String> titles(String typed) {
        return titles(search(typed));
    }

    protected static List<String> titles(Findings findings) {
        return findings.hits().stream().map(Hit::title).toList();
    }

    protected static SearchFilter of(ItemKind kind) {
        return new SearchFilter(Optional.empty(), Optional.of(kind), Optional.empty());
    }

    protected static SearchFilter of(String topic) {
        return new SearchFilter(Optional.of(new Slug(topic)), Optional.empty(), Optional.empty());
    }

    protected void published(ContentItem item) {
        publishedNow(approved(item));
    }

    protected static List<String> marked(Findings findings) {
        return findings.hits().get(0).passages().stream()
                .flatMap(passage -> passage.parts().stream())
                .filter(Passage.Part::marked)
                .map(Passage.Part::text)
                .toList();
    }
}
