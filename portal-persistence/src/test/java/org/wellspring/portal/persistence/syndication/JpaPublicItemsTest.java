package org.wellspring.portal.persistence.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.article.ArticleContent;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.PersistenceTest;
import org.wellspring.portal.syndication.SitemapEntry;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

class JpaPublicItemsTest extends PersistenceTest {

    private JpaPublicItems items;

    @BeforeEach
    void open() {
        items = new JpaPublicItems(entities);
    }

    @Test
    void onlyWhatIsPublicIsListed() {
        article("Draft");
        published(article("Iron"), NOON);
        Article gone = article("Gone");
        published(gone, NOON.minusSeconds(60));
        takenBack(gone, NOON);
        published(faq("Is it?"), NOON);

        assertThat(items.count(ItemKind.ARTICLE, NOON)).isEqualTo(1);
        assertThat(items.list(ItemKind.ARTICLE, NOON, 0, 10))
                .containsExactly(new SitemapEntry(EN, new Slug("iron"), NOON, List.of(), List.of()));
    }

    @Test
    void theNewestEditionTellsWhenTheKindChanged() {
        published(article("Iron"), NOON.minusSeconds(60));
        published(article("Zinc"), NOON);
        assertThat(items.changedAt(ItemKind.ARTICLE, NOON)).contains(NOON);
        assertThat(items.changedAt(ItemKind.PAGE, NOON)).isEmpty();
    }

    @Test
    void theImagesOfATextAreListedWithIt() {
        RichText body = RichText.of(
                "<figure><img src=\"/media/abc.png\" alt=\"A leaf\" width=\"4\" height=\"3\"></figure><p>Text.</p>");
        ArticleContent content = new ArticleContent("Leaves", "In short.", body, null, null);
        published(begun(new Article(EN, new Slug("leaves"), content, ANNA, NOON)), NOON);
        assertThat(items.list(ItemKind.ARTICLE, NOON, 0, 10))
                .singleElement()
                .extracting(SitemapEntry::images)
                .isEqualTo(List.of("/media/abc.png"));
    }

    @Test
    void aPartIsThreeStatementsHoweverLongItIs() {
        IntStream.range(0, 5).forEach(number -> published(article("Article " + number), NOON));
        assertThat(statements(() -> items.list(ItemKind.ARTICLE, NOON, 0, 10))).isEqualTo(3);
    }
}
