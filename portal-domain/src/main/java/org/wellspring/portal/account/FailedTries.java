package org.wellspring.portal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Tries to sign in that failed in a row, for one name or one network address. A try counts as failed from its beginning
 * and is taken back if it succeeds, so that tries at the same time count each other. The row is forgotten when nothing
 * has failed for long.
 */
@Entity
@Table(name = "failed_tries")
public class FailedTries {

    @Id
    @Column(length = 20)
    private String counter;

    @Version
    private Long version;

    @Column(nullable = false)
    private int failures;

    @Column(name = "closed_until", nullable = false)
    private Instant closedUntil = Instant.EPOCH;

    @Column(name = "forgotten_at", nullable = false)
    private Instant forgottenAt = Instant.EPOCH;

    protected FailedTries() {}

    /** None so far. */
    FailedTries(String counter) {
        this.counter = counter;
    }

    void count(TryLimit limit, Instant now) {
        failures = now.isBefore(forgottenAt) ? failures + 1 : 1;
        closedUntil = now.plus(limit.waitAfter(failures));
        forgottenAt = closedUntil.plus(limit.memory());
    }

    /** The last one did not fail after all. */
    void takeBack(Instant now) {
        failures = Math.max(0, failures - 1);
        closedUntil = now;
    }

    void reset(Instant now) {
        failures = 0;
        closedUntil = now;
        forgottenAt = now;
    }

    /** When tries are looked at again. */
    Instant closedUntil() {
        return closedUntil;
    }

    boolean isClosed(Instant now) {
        return now.isBefore(closedUntil);
    }

    boolean isForgotten(Instant now) {
        return !now.isBefore(forgottenAt);
    }
}
