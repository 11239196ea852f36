package org.wellspring.portal.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.change.Change;
import org.wellspring.portal.change.SurrogateKey;

class PageStoreTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private PageStore pages;

    @BeforeEach
    void open() {
        pages = new PageStore(1 << 20);
    }

    private static Change changed(long edition) {
        return new Change(Set.of(SurrogateKey.edition(edition)), Set.of());
    }

    private static Change withdrawn(long edition) {
        return new Change(Set.of(SurrogateKey.edition(edition)), Set.of(SurrogateKey.edition(edition)));
    }

    private boolean keep(String address, long... editions) {
        return pages.keep(address, Leaves.page(address, editions), pages.ticket());
    }

    @Test
    void aPageIsFoundByItsAddress() {
        keep("/iron", 1);
        assertThat(pages.find("/iron")).isPresent();
        assertThat(pages.find("/zinc")).isEmpty();
    }

    @Test
    void aChangeDropsThePagesThatShowIt() {
        keep("/iron", 1, 2);
        keep("/", 2);
        pages.drop(changed(2));
        assertThat(pages.find("/iron")).isEmpty();
        assertThat(pages.find("/")).isEmpty();
        assertThat(pages.figures().getDropped()).isEqualTo(2);
    }

    @Test
    void aChangeDropsNoOtherPage() {
        keep("/iron", 1);
        pages.drop(changed(2));
        assertThat(pages.find("/iron")).isPresent();
        assertThat(pages.figures().getDropped()).isZero();
    }

    @Test
    void aPageThatWasBeingMadeDuringAChangeOfItIsNotKept() {
        long ticket = pages.ticket();
        pages.drop(changed(1));
        assertThat(pages.keep("/iron", Leaves.page("old", 1), ticket)).isFalse();
        assertThat(pages.find("/iron")).isEmpty();
    }

    @Test
    void aPageThatWasBeingMadeDuringAnotherChangeIsKept() {
        long ticket = pages.ticket();
        pages.drop(changed(2));
        assertThat(pages.keep("/iron", Leaves.page("iron", 1), ticket)).isTrue();
    }

    @Test
    void aPageThatTookMoreChangesThanAreRememberedIsNotKept() {
        long ticket = pages.ticket();
        IntStream.range(0, 1_001).forEach(each -> pages.drop(changed(2)));
        assertThat(pages.keep("/iron", Leaves.page("iron", 1), ticket)).isFalse();
    }

    @Test
    void aDroppedPageCanStandInForAWhile() {
        keep("/iron", 1);
        pages.drop(changed(1));
        assertThat(pages.last("/iron")).isPresent();
    }

    @Test
    void whatWasWithdrawnStandsInForNothing() {
        keep("/iron", 1);
        pages.drop(withdrawn(1));
        assertThat(pages.last("/iron")).isEmpty();
    }

    @Test
    void whatWasDroppedBeforeItWasWithdrawnStandsInForNothingEither() {
        keep("/iron", 1, 2);
        pages.drop(changed(2));
        pages.drop(withdrawn(1));
        assertThat(pages.last("/iron")).isEmpty();
    }

    @Test
    void whereNobodyKnowsWhatHasChangedNothingStandsIn() {
        keep("/iron", 1);
        keep("/zinc", 2);
        pages.drop(changed(2));
        pages.clear();
        assertThat(pages.last("/iron")).isEmpty();
        assertThat(pages.last("/zinc")).isEmpty();
    }

    @Test
    void pagesTakeNoMoreMemoryThanTheyMay() {
        IntStream.range(0, 500).forEach(each -> keep("/" + each, each));
        assertThat(pages.figures().getBytes()).isLessThanOrEqualTo(1 << 20);
        assertThat(pages.figures().getEvicted()).isPositive();
    }

    @Test
    void nothingHoldsBeforeItWasLookedAt() {
        assertThat(pages.isDue(NOON)).isTrue();
    }

    @Test
    void pagesHoldUntilWhatIsPlannedBegins() {
        pages.validUntil(Optional.of(NOON));
        assertThat(pages.isDue(NOON.minusNanos(1))).isFalse();
        assertThat(pages.isDue(NOON)).isTrue();
    }

    @Test
    void pagesHoldWhileNothingIsPlanned() {
        pages.validUntil(Optional.empty());
        assertThat(pages.isDue(NOON)).isFalse();
    }
}
