package org.wellspring.portal.persistence.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.persistence.PersistenceTest;
import org.wellspring.portal.syndication.FeedEntry;

class JpaFeedsTest extends PersistenceTest {

    private JpaFeeds feeds;

    @BeforeEach
    void open() {
        feeds = new JpaFeeds(entities);
    }

    @Test
    void aFeedTellsOfWhatReadersSeeInItsLanguage() {
        article("Draft");
        published(article("Iron"), NOON);
        published(article("Eisen", Locale.GERMAN), NOON);
        assertThat(feeds.newest(EN, NOON, 10)).extracting(FeedEntry::title).containsExactly("Iron");
    }

    @Test
    void whatWasTakenBackIsNoNews() {
        Article iron = article("Iron");
        published(iron, NOON.minusSeconds(60));
        takenBack(iron, NOON);
        assertThat(feeds.newest(EN, NOON, 10)).isEmpty();
    }

    @Test
    void anEntryTellsWhenItsTextChanged() {
        Article iron = article("Iron");
        published(iron, NOON.minusSeconds(60));
        published(iron, NOON);
        assertThat(feeds.newest(EN, NOON, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.changedAt()).isEqualTo(NOON);
            assertThat(entry.item()).isEqualTo(iron.id());
        });
    }

    @Test
    void aFeedIsTwoStatements() {
        published(article("Iron"), NOON);
        published(article("Zinc"), NOON);
        assertThat(statements(() -> feeds.newest(EN, NOON, 10))).isEqualTo(2);
    }
}
