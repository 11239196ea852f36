package org.wellspring.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;

/** Administrators let somebody in at once whose name has to wait after failed tries. */
@ApplicationScoped
@Transactional
public class Waits {

    private final Accounts accounts;
    private final Throttle throttle;
    private final AuditTrail trail;

    protected Waits() {
        this(null, null, null);
    }

    @Inject
    public Waits(Accounts accounts, Throttle throttle, AuditTrail trail) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.trail = trail;
    }

    /** Until when nobody can sign in with this name; empty when they can now. */
    public Optional<Instant> of(Actor actor, String name) {
        actor.require(Role.ADMINISTRATOR);
        return throttle.closedUntil(name);
    }

    /** @throws PersonNotFoundException when nobody has this name */
    public void lift(Actor actor, String name) {
        actor.require(Role.ADMINISTRATOR);
        Account account = accounts.find(name).orElseThrow(() -> new PersonNotFoundException(name));
        throttle.lift(account.name());
        trail.record(actor, Act.WAIT_LIFTED, Subject.account(account.name()), "", "");
    }
}
