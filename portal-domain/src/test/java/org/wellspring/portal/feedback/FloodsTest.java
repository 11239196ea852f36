package org.wellspring.portal.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FloodsTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");

    private final Floods floods = new Floods();

    private int admitted(String from, Instant at, int times) {
        int admitted = 0;
        for (int i = 0; i < times; i++) {
            admitted += floods.admit(new NetworkAddress(from), at) ? 1 : 0;
        }
        return admitted;
    }

    @Test
    void someAreLetThroughFromEachAddress() {
        assertThat(admitted("192.0.2.1", NOON, 9)).isEqualTo(Floods.MOST_OF_ONE);
        assertThat(admitted("192.0.2.2", NOON, 1)).isEqualTo(1);
    }

    @Test
    void afterSomeMinutesMoreAreLetThrough() {
        admitted("192.0.2.1", NOON, 9);
        assertThat(admitted("192.0.2.1", NOON.plus(Floods.WINDOW).minusNanos(1), 1))
                .isZero();
        assertThat(admitted("192.0.2.1", NOON.plus(Floods.WINDOW), 1)).isEqualTo(1);
    }

    @Test
    void aHouseholdIsOneAddressHoweverManyItHas() {
        int admitted = 0;
        for (int i = 0; i < 20; i++) {
            admitted += admitted("2001:db8:0:7:0:0:0:" + i, NOON, 1);
        }
        assertThat(admitted).isEqualTo(Floods.MOST_OF_ONE);
        assertThat(admitted("2001:db8:0:8:0:0:0:1", NOON, 1)).isEqualTo(1);
    }

    @Test
    void manyAddressesTogetherAreAFloodToo() {
        int admitted = 0;
        for (int i = 0; i < 2 * Floods.MOST; i++) {
            admitted += admitted("host-" + i, NOON, 1);
        }
        assertThat(admitted).isEqualTo(Floods.MOST);
    }
}
