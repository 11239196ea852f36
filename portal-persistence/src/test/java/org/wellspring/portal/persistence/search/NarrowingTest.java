package org.wellspring.portal.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.faq.Faq;
import org.wellspring.portal.search.Facet;
import org.wellspring.portal.search.Findings;
import org.wellspring.portal.search.SearchFilter;
import org.wellspring.portal.topic.Topic;

/** By what a search can be narrowed. */
class NarrowingTest extends IndexTest {

    @Test
    void facetsTellTopicsKindsAndYears() {
        Topic minerals = topic("Minerals");
        published("Iron", "About iron.", minerals);
        published("Sleep", "About iron too.", topic("Sleep well"));
        published(faq("How much iron?"));
        Findings findings = search("iron");
        assertThat(findings.facets().topics())
                .extracting(facet -> facet.value().title(), Facet::count)
                .containsExactlyInAnyOrder(tuple("Minerals", 1L), tuple("Sleep well", 1L));
        assertThat(findings.facets().kinds())
                .containsExactly(new Facet<>(ItemKind.ARTICLE, 2), new Facet<>(ItemKind.FAQ, 1));
        assertThat(findings.facets().years()).containsExactly(new Facet<>(2026, 1), new Facet<>(2025, 2));
    }

    @Test
    void noTopicOfAnotherLanguageIsAFacet() {
        published("Eisen", "Über Eisen.", Locale.GERMAN, topic("Minerals"));
        assertThat(search("eisen", SearchFilter.NONE, Locale.GERMAN).facets().topics())
                .isEmpty();
    }

    @Test
    void aSearchIsNarrowedToATopicWithWhatLiesUnderIt() {
        Topic minerals = topic("Minerals");
        published("Iron", "About iron.", topic("Metals", minerals));
        published("Sleep", "About iron too.");
        assertThat(titles(search("iron", of("minerals"), EN))).containsExactly("Iron");
        assertThat(search("iron", of("nothing"), EN).count()).isZero();
    }

    @Test
    void aSearchIsNarrowedToAKindOrAYear() {
        published("Iron", "About iron.");
        published(faq("How much iron?"));
        SearchFilter posted = new SearchFilter(Optional.empty(), Optional.empty(), Optional.of(2025));
        assertThat(titles(search("iron", of(ItemKind.FAQ), EN))).containsExactly("How much iron?");
        assertThat(titles(search("iron", posted, EN))).containsExactly("Iron");
    }

    @Test
    void aYearBeginsWhereTheSiteIsAtHome() {
        zone = ZoneId.of("Asia/Tokyo");
        keeper.tend();
        published(faqOnTheLastEvening());
        assertThat(years()).containsExactly(2027);
    }

    @Test
    void anotherTimeZoneOfTheSiteLeadsToItsYears() {
        published(faqOnTheLastEvening());
        assertThat(years()).containsExactly(2026);
        zone = ZoneId.of("Asia/Tokyo");
        keeper.tend();
        assertThat(years()).containsExactly(2027);
    }

    /** Published when it is evening in Greenwich and next year in Tokyo. */
    private Faq faqOnTheLastEvening() {
        now = Instant.parse("2026-12-31T20:00:00Z");
        return faq("How much iron?");
    }

    private List<Integer> years() {
        return search("iron").facets().years().stream().map(Facet::value).toList();
    }
}
