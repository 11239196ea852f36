package org.wellspring.portal.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.search.SearchFilter;
import org.wellspring.portal.text.Slug;

class AskedTest {

    @Test
    void parametersMakeASearch() {
        Asked asked = asked(Map.of("q", "iron", "topic", "sleep", "type", "faq", "year", "2026", "page", "2"));
        assertThat(asked.query().text()).isEqualTo("iron");
        assertThat(asked.filter())
                .isEqualTo(
                        new SearchFilter(Optional.of(new Slug("sleep")), Optional.of(ItemKind.FAQ), Optional.of(2026)));
        assertThat(asked.page()).contains(2);
    }

    @Test
    void withoutParametersNothingIsLookedForOnTheFirstPage() {
        Asked asked = asked(Map.of());
        assertThat(asked.query().isBlank()).isTrue();
        assertThat(asked.page()).contains(1);
    }

    @Test
    void whatMakesNoSenseFiltersNothing() {
        assertThat(asked(Map.of("topic", "../X", "type", "TABLE", "year", "99999"))
                        .filter())
                .isEqualTo(SearchFilter.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000000000", "x", "", "1.5"})
    void thereAreNoSuchPages(String page) {
        assertThat(asked(Map.of("page", page)).page()).isEmpty();
    }

    private static Asked asked(Map<String, String> parameters) {
        return Asked.of(parameters::get);
    }
}
