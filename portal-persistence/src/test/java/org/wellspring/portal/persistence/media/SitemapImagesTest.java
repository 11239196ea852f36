package org.wellspring.portal.persistence.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.media.ImageOverview;
import org.wellspring.portal.persistence.syndication.JpaPublicItems;
import org.wellspring.portal.syndication.SitemapEntry;

class SitemapImagesTest extends LibraryTest {

    @Test
    void theImagesOfATextAreListedWithIt() {
        ImageOverview leaf = uploaded("leaf.png", 40);
        Article iron = article("Iron");
        show(iron, leaf);
        published(iron, NOON);
        published(article("Zinc"), NOON);
        assertThat(new JpaPublicItems(entities).list(ItemKind.ARTICLE, NOON, 0, 10))
                .extracting(SitemapEntry::images)
                .containsExactly(List.of(leaf.address()), List.of());
    }
}
