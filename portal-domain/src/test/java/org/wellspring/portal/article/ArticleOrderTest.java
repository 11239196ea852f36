package org.wellspring.portal.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleOrderTest {

    private final ArticleOrder order = new ArticleOrder(List.of(9L, 7L, 8L));

    @Test
    void aPartHasNeighbours() {
        assertThat(order.part(1, 1)).containsExactly(7L);
    }

    @Test
    void theLastPartMayBeShorter() {
        assertThat(order.part(2, 20)).containsExactly(8L);
    }

    @Test
    void behindTheEndIsNothing() {
        assertThat(order.part(3, 20)).isEmpty();
        assertThat(order.part(40, 20)).isEmpty();
    }
}
