package org.wellspring.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.Optional;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;

/** What somebody has to show beside the password, if they use a second factor. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SecondStep {

    private final SecondFactors factors;
    private final AuditTrail trail;
    private final InstantSource clock;

    protected SecondStep() {
        this(null, null, null);
    }

    @Inject
    public SecondStep(SecondFactors factors, AuditTrail trail, InstantSource clock) {
        this.factors = factors;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether the person may go on; whoever uses no second factor may, with any code or none. */
    public boolean passes(Actor person, String code) {
        Optional<SecondFactor> factor = factors.findToChange(person.name()).filter(SecondFactor::isConfirmed);
        return factor.isEmpty() || factor.get().accepts(code, clock.instant()) || recovers(person, factor.get(), code);
    }

    private boolean recovers(Actor person, SecondFactor factor, String code) {
        boolean recovered = factor.recoversBy(code);
        if (recovered) {
            trail.record(person, Act.RECOVERY_CODE_USED, Subject.account(person.name()), "", "");
        }
        return recovered;
    }
}
