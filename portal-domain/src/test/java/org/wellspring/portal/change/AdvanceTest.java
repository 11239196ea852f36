package org.wellspring.portal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.audit.ChainEnd;

class AdvanceTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final ChainEnd END = end(7, "a");

    private static ChainEnd end(long number, String digit) {
        return new ChainEnd(number, digit.repeat(64));
    }

    private static Advance advance(Optional<Instant> next) {
        return new Advance(new Progress(END, NOON), Change.NONE, next);
    }

    @Test
    void itReachesWhoeverSawTheSameRecordOrAnEarlierOne() {
        assertThat(advance(Optional.empty()).reaches(END, NOON.plusSeconds(9))).isTrue();
        assertThat(advance(Optional.empty()).reaches(end(6, "b"), NOON)).isTrue();
    }

    @Test
    void itDoesNotReachBeyondItsEntries() {
        assertThat(advance(Optional.empty()).reaches(end(8, "b"), NOON)).isFalse();
    }

    @Test
    void anotherRecordOfTheSameLengthIsNotReached() {
        assertThat(advance(Optional.empty()).reaches(end(7, "b"), NOON)).isFalse();
    }

    @Test
    void itEndsWhenSomethingPlannedBegins() {
        Advance planned = advance(Optional.of(NOON.plusSeconds(60)));
        assertThat(planned.reaches(END, NOON.plusSeconds(59))).isTrue();
        assertThat(planned.reaches(END, NOON.plusSeconds(60))).isFalse();
    }
}
