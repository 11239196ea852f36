package org.wellspring.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;

/** A portal without any account gets one administrator, so that somebody can sign in. */
@ApplicationScoped
@Transactional
public class FirstAdministrator {

    public static final String NAME = "admin";

    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final InstantSource clock;
    private final AuditTrail trail;

    protected FirstAdministrator() {
        this(null, null, null, null);
    }

    @Inject
    public FirstAdministrator(Accounts accounts, PasswordHashing hashing, InstantSource clock, AuditTrail trail) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * Creates the administrator {@value #NAME} if there is no account yet.
     *
     * @param chosen the initial password that the integrator set, if any; otherwise a random one is made
     * @return the random password, to be announced once; empty when none was made
     */
    public Optional<String> appoint(Optional<String> chosen) {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        String password = chosen.orElseGet(InitialPassword::random);
        String hash = hashing.hash(password.toCharArray());
        accounts.add(new Account(NAME, hash, Set.of(Role.ADMINISTRATOR), clock.instant()));
        trail.record(Actor.PORTAL, Act.ACCOUNT_CREATED, Subject.account(NAME), "", Role.ADMINISTRATOR.name());
        return chosen.isPresent() ? Optional.empty() : Optional.of(password);
    }
}
