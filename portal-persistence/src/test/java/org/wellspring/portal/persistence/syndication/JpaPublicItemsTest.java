package org.wellspring.portal.persistence.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.PersistenceTest;
import org.wellspring.portal.syndication.PublicKind;
import org.wellspring.portal.syndication.SitemapEntry;
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

        assertThat(items.kinds(NOON))
                .containsExactly(new PublicKind(ItemKind.ARTICLE, 1, NOON), new PublicKind(ItemKind.FAQ, 1, NOON));
        assertThat(items.list(ItemKind.ARTICLE, NOON, 0, 10))
                .containsExactly(new SitemapEntry(EN, new Slug("iron"), NOON, List.of(), List.of()));
    }

    @Test
    void theNewestEditionTellsWhenTheKindChanged() {
        published(article("Iron"), NOON.minusSeconds(60));
        published(article("Zinc"), NOON);
        assertThat(items.kinds(NOON)).containsExactly(new PublicKind(ItemKind.ARTICLE, 2, NOON));
    }

    @Test
    void aPartBeginsBehindTheOneBefore() {
        published(article("Iron"), NOON);
        published(article("Zinc"), NOON);
        assertThat(items.list(ItemKind.ARTICLE, NOON, 1, 1))
                .extracting(SitemapEntry::slug)
                .isEqualTo(slugs("zinc"));
    }

    @Test
    void aPartIsThreeStatementsHoweverLongItIs() {
        IntStream.range(0, 5).forEach(number -> published(article("Article " + number), NOON));
        assertThat(statements(() -> items.list(ItemKind.ARTICLE, NOON, 0, 10))).isEqualTo(3);
    }
}
