package org.wellspring.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Optional;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.secret.UnopenableException;
import org.wellspring.portal.secret.Vault;

/** What somebody has to show beside the password, if they use a second factor. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SecondStep {

    private static final System.Logger LOG = System.getLogger(SecondStep.class.getName());

    private final SecondFactors factors;
    private final Vault vault;
    private final AuditTrail trail;
    private final InstantSource clock;

    protected SecondStep() {
        this(null, null, null, null);
    }

    @Inject
    public SecondStep(SecondFactors factors, Vault vault, AuditTrail trail, InstantSource clock) {
        this.factors = factors;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether the person may go on; whoever uses no second factor may, with any code or none. */
    public boolean passes(Actor person, String code) {
        Optional<SecondFactor> factor = factors.findToChange(person.name()).filter(SecondFactor::isConfirmed);
        return factor.isEmpty() || accepts(factor.get(), code) || recovers(person, factor.get(), code);
    }

    /** Recovery codes still let people in if the key of their secrets is lost. */
    private boolean accepts(SecondFactor factor, String code) {
        try {
            return factor.accepts(code, clock.instant(), vault);
        } catch (UnopenableException lost) {
            LOG.log(Level.ERROR, "The authenticator of {0} cannot be asked: {1}", factor.account(), lost.getMessage());
            return false;
        }
    }

    private boolean recovers(Actor person, SecondFactor factor, String code) {
        boolean recovered = factor.recoversBy(code);
        if (recovered) {
            trail.record(person, Act.RECOVERY_CODE_USED, Subject.account(person.name()), "", "");
        }
        return recovered;
    }
}
