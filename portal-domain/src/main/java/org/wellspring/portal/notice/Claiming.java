package org.wellspring.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.wellspring.portal.secret.Vault;

/**
 * Who sends a notice claims it first and says afterwards how it went. Each is a transaction of its own, so that none is
 * open while a mail server is waited for.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Claiming {

    private final Outbox outbox;
    private final Vault vault;
    private final InstantSource clock;

    protected Claiming() {
        this(null, null, null);
    }

    @Inject
    public Claiming(Outbox outbox, Vault vault, InstantSource clock) {
        this.outbox = outbox;
        this.vault = vault;
        this.clock = clock;
    }

    /** A notice that is due and now in the caller's hands alone, until its next attempt. */
    public Optional<Notice> claim() {
        Optional<Notice> due = outbox.nextDue(clock.instant());
        due.ifPresent(notice -> {
            notice.claim(clock.instant());
            notice.open(vault);
        });
        return due;
    }

    public void sent(long id) {
        outbox.get(id).sent(clock.instant());
    }

    /** @return whether the notice has been tried for so long that it is given up */
    public boolean failed(long id) {
        Notice notice = outbox.get(id);
        notice.failed(clock.instant());
        return notice.isGivenUp();
    }
}
