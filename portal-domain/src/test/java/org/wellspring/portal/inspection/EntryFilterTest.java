package org.wellspring.portal.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryFilterTest {

    @Test
    void bothDaysAreShownFromTheirFirstToTheirLastInstantInUtc() {
        EntryFilter filter = EntryFilter.ofDays(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 11, 23)),
                Optional.of(LocalDate.of(2026, 11, 24)));
        assertThat(filter.from()).contains(Instant.parse("2026-11-23T00:00:00Z"));
        assertThat(filter.until()).contains(Instant.parse("2026-11-25T00:00:00Z"));
    }
}
