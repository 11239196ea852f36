package org.wellspring.portal.web.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.change.Advance;
import org.wellspring.portal.change.Change;
import org.wellspring.portal.change.Progress;
import org.wellspring.portal.change.SurrogateKey;

/** Pages that follow a record which the test writes. */
class FollowingTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final Change CHANGED = new Change(Set.of(SurrogateKey.edition(1)), Set.of());

    private final PageStore pages = new PageStore(1_000_000);
    private final List<Optional<Progress>> asked = new ArrayList<>();
    private final Following following = new Following(this::since, () -> NOON);
    private Change change = Change.NONE;
    private Optional<Instant> next = Optional.empty();
    private boolean fails;

    @BeforeEach
    void keepPages() {
        following.tell(pages::follow);
    }

    private Advance since(Optional<Progress> from, Instant now) {
        if (fails) {
            throw new IllegalStateException("The database is down.");
        }
        asked.add(from);
        return new Advance(new Progress(ChainEnd.NONE, now), change, next);
    }

    @Test
    void whatHasChangedIsDropped() {
        pages.keep("/iron", Leaves.page("iron", 1), pages.ticket());
        pages.keep("/zinc", Leaves.page("zinc", 2), pages.ticket());
        change = CHANGED;
        following.goOn();
        assertThat(pages.find("/iron")).isEmpty();
        assertThat(pages.find("/zinc")).isPresent();
    }

    @Test
    void pagesHoldUntilWhatIsPlannedBegins() {
        next = Optional.of(NOON.plusSeconds(60));
        following.goOn();
        assertThat(pages.isDue(NOON.plusSeconds(59))).isFalse();
        assertThat(pages.isDue(NOON.plusSeconds(60))).isTrue();
    }

    @Test
    void itGoesOnFromWhereItCame() {
        following.goOn();
        following.goOn();
        assertThat(asked).containsExactly(Optional.empty(), Optional.of(new Progress(ChainEnd.NONE, NOON)));
    }

    @Test
    void whoIsInStepNeedNotGoOn() {
        following.goOn();
        following.reach(ChainEnd.NONE, NOON.plusSeconds(60));
        assertThat(asked).hasSize(1);
    }

    @Test
    void whoIsNotGoesOnFirst() {
        following.goOn();
        following.reach(new ChainEnd(1, "a".repeat(64)), NOON);
        assertThat(asked).hasSize(2);
    }

    @Test
    void nobodyIsInStepAtTheBeginning() {
        following.reach(ChainEnd.NONE, NOON);
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatCouldNotBeReadIsReadTheNextTime() {
        fails = true;
        assertThatIllegalStateException().isThrownBy(following::goOn);
        assertThat(pages.isDue(NOON)).isTrue();
        fails = false;
        following.goOn();
        assertThat(asked).containsExactly(Optional.empty());
        assertThat(pages.isDue(NOON)).isFalse();
    }
}
