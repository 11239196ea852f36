package org.wellspring.portal.web.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.change.Advance;
import org.wellspring.portal.change.Change;
import org.wellspring.portal.change.Progress;
import org.wellspring.portal.change.SurrogateKey;

class RecollectionTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    private static final SurrogateKey IRON = SurrogateKey.edition(1);
    private static final SurrogateKey ZINC = SurrogateKey.edition(2);

    private final Recollection recollection = new Recollection();

    private void changes(Instant until, SurrogateKey... keys) {
        recollection.follow(
                new Advance(new Progress(ChainEnd.NONE, until), new Change(Set.of(keys), Set.of()), Optional.empty()));
    }

    private void keep(Object key, SurrogateKey... shows) {
        recollection.keep(key, "read", Set.of(shows), ticket());
    }

    private long ticket() {
        return recollection.ticket(NOON).orElseThrow();
    }

    @Test
    void whatWasReadHoldsAsLongAsNothingThatItShowsChanges() {
        keep("iron", IRON);
        changes(NOON, ZINC);
        assertThat(recollection.find("iron")).contains("read");
    }

    @Test
    void itIsForgottenOnceThatHasChanged() {
        keep("iron", IRON);
        changes(NOON, IRON);
        assertThat(recollection.find("iron")).isEmpty();
    }

    @Test
    void everythingShowsTheSite() {
        keep("iron", IRON);
        changes(NOON, SurrogateKey.SITE);
        assertThat(recollection.find("iron")).isEmpty();
    }

    @Test
    void whatChangedWhileItWasReadIsNotKept() {
        long before = ticket();
        changes(NOON, IRON);
        recollection.keep("iron", "perhaps old", Set.of(IRON), before);
        assertThat(recollection.find("iron")).isEmpty();
    }

    @Test
    void whatElseChangedMeanwhileDoesNotMatter() {
        long before = ticket();
        changes(NOON, ZINC);
        recollection.keep("iron", "read", Set.of(IRON), before);
        assertThat(recollection.find("iron")).contains("read");
    }

    @Test
    void whatIsReadAsOfAnInstantThatIsPastCannotBeKept() {
        changes(NOON.plusSeconds(1));
        assertThat(recollection.ticket(NOON)).isEqualTo(OptionalLong.empty());
        assertThat(recollection.ticket(NOON.plusSeconds(1))).isPresent();
    }

    @Test
    void whatWasNotAskedForLongestIsForgotten() {
        keep("often");
        for (int number = 0; number < Recollection.MOST; number++) {
            recollection.find("often");
            keep(number);
        }
        assertThat(recollection.find("often")).contains("read");
        assertThat(recollection.find(0)).isEmpty();
    }
}
