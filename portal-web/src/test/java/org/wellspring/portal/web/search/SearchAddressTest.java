package org.wellspring.portal.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.search.SearchFilter;
import org.wellspring.portal.search.SearchQuery;
import org.wellspring.portal.text.Slug;

class SearchAddressTest {

    private final SearchAddress address =
            new SearchAddress(Locale.ENGLISH, SearchQuery.of("vitamin d & \"zinc\""), SearchFilter.NONE, 1);

    @Test
    void whatIsLookedForIsEncoded() {
        assertThat(address).hasToString("/search?q=vitamin+d+%26+%22zinc%22");
    }

    @Test
    void aFilterAddsToTheOthersAndBeginsAtTheFirstPage() {
        SearchAddress narrowed = address.inTopic(new Slug("sleep"))
                .atPage(3)
                .ofKind(ItemKind.FAQ)
                .ofYear(2026);
        assertThat(narrowed.toString()).endsWith("&topic=sleep&type=faq&year=2026");
    }

    @Test
    void aFilterIsTakenAway() {
        assertThat(address.inTopic(new Slug("sleep")).inTopic(null)).isEqualTo(address);
    }

    @Test
    void theFirstPageIsNotNumbered() {
        assertThat(address.atPage(2).toString()).endsWith("&page=2");
        assertThat(address.atPage(2).atPage(1)).isEqualTo(address);
    }
}
