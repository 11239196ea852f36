package org.wellspring.portal.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void anEmptyListHasOnePage() {
        assertThat(new Pages(1, 0).exists()).isTrue();
        assertThat(new Pages(2, 0).exists()).isFalse();
    }

    @Test
    void theLastPageMayBeShort() {
        assertThat(new Pages(1, Pages.SIZE).last()).isEqualTo(1);
        assertThat(new Pages(1, Pages.SIZE + 1).last()).isEqualTo(2);
    }

    @Test
    void aPageStartsBehindTheOnesBefore() {
        assertThat(new Pages(3, 100).offset()).isEqualTo(2 * Pages.SIZE);
    }
}
