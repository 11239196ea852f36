package org.wellspring.portal.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.article.ArticleTeaser;
import org.wellspring.portal.article.MonthCount;
import org.wellspring.portal.persistence.PersistenceTest;
import org.wellspring.portal.persistence.edition.JpaContentItems;

/** Articles by the month in which they were posted. */
class ArchiveTest extends PersistenceTest {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    private JpaPublishedArticles articles;

    @BeforeEach
    void open() {
        articles = new JpaPublishedArticles(entities);
        posted("March", "2026-03-31");
        posted("First", "2026-04-01");
        posted("Last", "2026-04-30");
    }

    private Article posted(String title, String day) {
        Article article = article(title);
        entities.flush();
        article.revise(article.draft().replacing("postedOn", day), new JpaContentItems(entities), ANNA, NOON);
        published(article, NOON);
        return article;
    }

    @Test
    void monthsAreCountedTheLastFirst() {
        article("Draft");
        assertThat(articles.archive(EN, NOON).months())
                .containsExactly(new MonthCount(APRIL, 2), new MonthCount(YearMonth.of(2026, 3), 1));
        assertThat(articles.archive(EN, NOON.minusSeconds(1)).months()).isEmpty();
    }

    @Test
    void aMonthHasItsArticlesTheLastFirst() {
        assertThat(articles.postedIn(EN, APRIL, NOON, 0, 9))
                .extracting(ArticleTeaser::title)
                .containsExactly("Last", "First");
        assertThat(articles.postedIn(EN, APRIL, NOON, 1, 9))
                .extracting(ArticleTeaser::title)
                .containsExactly("First");
    }

    @Test
    void theListGoesOnFromAPlaceInAMonth() {
        assertThat(articles.postedUntil(EN, APRIL, NOON, 1, 9))
                .extracting(ArticleTeaser::title)
                .containsExactly("First", "March");
    }

    @Test
    void monthsTakeOneStatementAndTheirArticlesTwo() {
        assertThat(statements(() -> articles.archive(EN, NOON))).isEqualTo(1);
        assertThat(statements(() -> articles.postedIn(EN, APRIL, NOON, 0, 9))).isEqualTo(2);
        assertThat(statements(() -> articles.postedUntil(EN, APRIL, NOON, 0, 9)))
                .isEqualTo(2);
    }
}
