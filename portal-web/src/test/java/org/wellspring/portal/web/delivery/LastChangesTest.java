package org.wellspring.portal.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LastChangesTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00.900Z");

    private final LastChanges changes = new LastChanges();

    @Test
    void aPageHasChangedWhenItWasFirstSeenAsItIs() {
        Instant first = changes.since("/a", "one", NOON);
        assertThat(first).isEqualTo("2026-05-03T12:00:00Z");
        assertThat(changes.since("/a", "one", NOON.plusSeconds(60))).isEqualTo(first);
        assertThat(changes.since("/a", "two", NOON.plusSeconds(90))).isEqualTo("2026-05-03T12:01:30Z");
    }

    @Test
    void twoContentsNeverShareASecond() {
        Instant first = changes.since("/a", "one", NOON);
        assertThat(changes.since("/a", "two", NOON.plusMillis(20))).isEqualTo(first.plusSeconds(1));
    }

    @Test
    void onlySoManyPagesAreRemembered() {
        changes.since("/a", "one", NOON);
        for (int page = 0; page < LastChanges.MOST; page++) {
            changes.since("/" + page, "one", NOON);
        }
        assertThat(changes.since("/a", "one", NOON.plusSeconds(60))).isEqualTo("2026-05-03T12:01:00Z");
    }
}
