package org.wellspring.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class AuditTrailTest {

    private final AuditLogInMemory log = new AuditLogInMemory();
    private final AuditTrail trail = log.trail();

    @Test
    void theFirstEntryFollowsNone() {
        record("one");
        assertThat(log.entries().get(0).number()).isEqualTo(1);
        assertThat(log.entries().get(0).previousHash()).isEqualTo(ChainEnd.NONE.hash());
    }

    @Test
    void eachEntryCarriesTheHashOfTheOneBefore() {
        record("one");
        record("two");
        assertThat(log.entries().get(1).number()).isEqualTo(2);
        assertThat(log.entries().get(1).previousHash())
                .isEqualTo(log.entries().get(0).hash());
    }

    @Test
    void instantsAreKeptInMicroseconds() {
        Instant precise = Instant.parse("2026-11-23T14:02:00.123456789Z");
        new AuditTrail(log, InstantSource.fixed(precise))
                .record(Agent.unknown("192.0.2.1"), Act.SIGNED_IN, Subject.PORTAL, "", "");
        assertThat(log.entries().get(0).at()).isEqualTo(Instant.parse("2026-11-23T14:02:00.123456Z"));
    }

    @Test
    void aNameOfTenThousandCharactersIsKeptShortened() {
        record("x".repeat(10_000));
        assertThat(log.entries().get(0).subject().id())
                .hasSize(AuditEntry.MAX_NAME_LENGTH)
                .endsWith("…");
    }

    private void record(String name) {
        trail.record(Agent.unknown("192.0.2.1"), Act.SIGN_IN_FAILED, Subject.account(name), "", "");
    }
}
