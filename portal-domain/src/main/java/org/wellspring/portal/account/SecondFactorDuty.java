package org.wellspring.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who has to use a second factor. */
@ApplicationScoped
@Transactional
public class SecondFactorDuty {

    private final BoundRoles bound;
    private final SecondFactors factors;

    protected SecondFactorDuty() {
        this(null, null);
    }

    @Inject
    public SecondFactorDuty(BoundRoles bound, SecondFactors factors) {
        this.bound = bound;
        this.factors = factors;
    }

    /** Whether the actor holds a role that asks for a second factor, and uses none. */
    public boolean isDue(Actor actor) {
        return isBound(actor)
                && factors.find(actor.name()).filter(SecondFactor::isConfirmed).isEmpty();
    }

    /** Whether the actor holds a role that asks for a second factor. */
    public boolean isBound(Actor actor) {
        return actor.roles().stream().anyMatch(bound.roles()::contains);
    }
}
