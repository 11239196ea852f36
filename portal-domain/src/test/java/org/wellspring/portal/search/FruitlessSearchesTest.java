package org.wellspring.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FruitlessSearchesTest {

    private final FruitlessSearches searches = new FruitlessSearches();

    @Test
    void areCountedUntilTheyAreWrittenDown() {
        note("unicorn");
        note("Unicorn");
        assertThat(searches.drain()).containsEntry(new FruitlessQuery("unicorn"), 2L);
        assertThat(searches.drain()).isEmpty();
    }

    @Test
    void differentOnesAreSoManyAtMost() {
        for (int number = 0; number <= FruitlessSearches.MOST; number++) {
            note("q" + number);
        }
        note("q0");
        assertThat(searches.drain()).hasSize(FruitlessSearches.MOST).containsEntry(new FruitlessQuery("q0"), 2L);
    }

    private void note(String typed) {
        searches.note(SearchQuery.of(typed));
    }
}
