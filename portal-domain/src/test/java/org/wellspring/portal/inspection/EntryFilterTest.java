package org.wellspring.portal.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryFilterTest {

    @Test
    void bothDaysAreShownFromTheirFirstToTheirLastInstantWhereTheyAreMeant() {
        EntryFilter filter = EntryFilter.ofDays(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 10, 24)),
                Optional.of(LocalDate.of(2026, 10, 25)),
                ZoneId.of("Europe/Berlin"));
        assertThat(filter.from()).contains(Instant.parse("2026-10-23T22:00:00Z"));
        assertThat(filter.until()).contains(Instant.parse("2026-10-25T23:00:00Z"));
    }
}
