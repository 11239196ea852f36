package org.wellspring.portal.admin.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.listing.ItemFilter;
import org.wellspring.portal.listing.ItemOrder;
import org.wellspring.portal.listing.ItemOrder.Column;
import org.wellspring.portal.listing.Need;

class ListAddressTest {

    private static ListAddress of(String... namesAndValues) {
        Map<String, String[]> given = new HashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            given.put(namesAndValues[at], new String[] {namesAndValues[at + 1]});
        }
        return ListAddress.of(ItemKind.ARTICLE, given, ZoneOffset.UTC);
    }

    @Test
    void anAddressThatSaysNothingShowsTheLatestOfAll() {
        ListAddress plain = of();
        assertThat(plain.filter()).isEqualTo(ItemFilter.all(ItemKind.ARTICLE));
        assertThat(plain.order()).isEqualTo(ItemOrder.LATEST);
        assertThat(plain.page()).isEqualTo(1);
        assertThat(plain.query()).isEmpty();
    }

    @Test
    void whatAnAddressSaysIsWhatTheNextOneSays() {
        String query = of(
                        "q",
                        "iron & zinc",
                        "status",
                        "public",
                        "stage",
                        "in_review",
                        "lang",
                        "de",
                        "need",
                        "me",
                        "since",
                        "2026-05-01",
                        "due",
                        "2026-06-01",
                        "by",
                        "Anna",
                        "reviewer",
                        "rita",
                        "topic",
                        "sleep",
                        "sort",
                        "title",
                        "dir",
                        "desc",
                        "rows",
                        "50",
                        "cols",
                        "language,due",
                        "page",
                        "3")
                .query();
        assertThat(query)
                .isEqualTo("q=iron+%26+zinc&need=me&status=public&stage=in_review&lang=de&topic=sleep&by=anna"
                        + "&reviewer=rita&since=2026-05-01&due=2026-06-01&sort=title&dir=desc&rows=50"
                        + "&cols=language%2Cdue");
    }

    @Test
    void valuesAreReadForWhatTheyMean() {
        ListAddress address = of("status", "taken_back", "lang", "de", "since", "2026-05-01", "need", "overdue");
        assertThat(address.filter().status()).contains(ItemStatus.TAKEN_BACK);
        assertThat(address.filter().language()).contains(Locale.GERMAN);
        assertThat(address.filter().changedFrom()).contains(Instant.parse("2026-05-01T00:00:00Z"));
        assertThat(address.filter().need()).contains(Need.OVERDUE);
        assertThat(address.unknown()).isEmpty();
    }

    @Test
    void whatMeansNothingIsLeftOutAndNamed() {
        ListAddress address = of(
                "status",
                "<b>",
                "since",
                "2026-02-30",
                "lang",
                "fr",
                "page",
                "0",
                "rows",
                "1000000",
                "sort",
                "checks",
                "cols",
                "none");
        assertThat(address.filter().isEverything()).isTrue();
        assertThat(address.unknown()).containsExactly("<b>", "fr", "2026-02-30");
        assertThat(address.page()).isEqualTo(1);
        assertThat(address.rows()).isEqualTo(25);
        assertThat(address.order()).isEqualTo(ItemOrder.LATEST);
    }

    @Test
    void sortingTurnsRoundTheSecondTimeAndBeginsOnTheFirstPage() {
        ListAddress byTitle = of("sort", "title", "page", "4", "q", "iron");
        assertThat(byTitle.sortedBy(Column.TITLE)).isEqualTo("q=iron&sort=title&dir=desc");
        assertThat(byTitle.sortedBy(Column.CHANGED)).isEqualTo("q=iron&sort=changed&dir=desc");
        assertThat(byTitle.onPage(2)).isEqualTo("q=iron&sort=title&page=2");
        assertThat(byTitle.onPage(1)).isEqualTo("q=iron&sort=title");
    }

    @Test
    void columnsMayBeGivenOneByOne() {
        ListAddress address = ListAddress.of(
                ItemKind.FAQ, Map.of("cols", new String[] {"language", "planned", "language"}), ZoneOffset.UTC);
        assertThat(address.columns()).containsExactly(Column.LANGUAGE, Column.PLANNED);
    }
}
