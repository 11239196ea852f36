package org.wellspring.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;
import org.wellspring.portal.secret.Vault;

/** A person sets up an authenticator as their second factor, or removes it; administrators remove a lost one. */
@ApplicationScoped
@Transactional
public class AddingSecondFactor {

    private final SigningIn signingIn;
    private final SecondFactors factors;
    private final Vault vault;
    private final Aftermath aftermath;
    private final AuditTrail trail;
    private final InstantSource clock;

    protected AddingSecondFactor() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AddingSecondFactor(
            SigningIn signingIn,
            SecondFactors factors,
            Vault vault,
            Aftermath aftermath,
            AuditTrail trail,
            InstantSource clock) {
        this.signingIn = signingIn;
        this.factors = factors;
        this.vault = vault;
        this.aftermath = aftermath;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether the actor is asked for a code at each sign-in. */
    public boolean isInUse(Actor actor) {
        return factors.find(actor.name()).filter(SecondFactor::isConfirmed).isPresent();
    }

    /** Whether this person is asked for a code at each sign-in, as administrators see it. */
    public boolean isInUse(Actor actor, String name) {
        actor.require(Role.ADMINISTRATOR);
        return factors.find(Account.normalised(name))
                .filter(SecondFactor::isConfirmed)
                .isPresent();
    }

    /**
     * Makes a secret; nothing is asked for until it is confirmed.
     *
     * @throws TooManyTriesException when the password was wrong so often that it is not looked at
     * @throws WrongPasswordException when the password is not right
     * @throws SecondFactorInUseException when there is one already
     */
    public Enrolment begin(Actor actor, char[] password) {
        signingIn.prove(actor, password);
        SecondFactor factor = factors.findToChange(actor.name()).orElseGet(() -> added(actor));
        if (factor.isConfirmed()) {
            throw new SecondFactorInUseException();
        }
        factor.renew(vault);
        return Enrolment.of(factor, vault);
    }

    private SecondFactor added(Actor actor) {
        SecondFactor factor = new SecondFactor(actor.name(), vault);
        factors.add(factor);
        return factor;
    }

    /**
     * Asks for a code from the next sign-in on.
     *
     * @param code shows that the authenticator works; it cannot be used again for signing in
     * @return the recovery codes, which are told this once and kept nowhere
     * @throws WrongCodeException when this is not the code, or nothing was begun
     * @throws SecondFactorInUseException when there is one already
     */
    public List<String> confirm(Actor actor, String code) {
        SecondFactor factor = factors.findToChange(actor.name()).orElseThrow(WrongCodeException::new);
        if (factor.isConfirmed()) {
            throw new SecondFactorInUseException();
        }
        if (!factor.accepts(code, clock.instant(), vault)) {
            throw new WrongCodeException();
        }
        List<String> codes = factor.confirm();
        aftermath.secondFactorAdded(actor.name(), actor);
        trail.record(actor, Act.SECOND_FACTOR_ADDED, Subject.account(actor.name()), "", "");
        return codes;
    }

    /** How many recovery codes the actor has left; 0 without a second factor. */
    public int recoveryCodesLeft(Actor actor) {
        return factors.find(actor.name())
                .filter(SecondFactor::isConfirmed)
                .map(SecondFactor::recoveryCodesLeft)
                .orElse(0);
    }

    /**
     * Makes other recovery codes, when few are left or somebody has seen them.
     *
     * @return the codes, which are told this once; those of before count no more
     * @throws TooManyTriesException when the password was wrong so often that it is not looked at
     * @throws WrongPasswordException when the password is not right
     */
    public List<String> renewRecoveryCodes(Actor actor, char[] password) {
        signingIn.prove(actor, password);
        SecondFactor factor = factors.findToChange(actor.name())
                .filter(SecondFactor::isConfirmed)
                .orElseThrow(WrongCodeException::new);
        List<String> codes = factor.renewRecoveryCodes();
        trail.record(actor, Act.RECOVERY_CODES_RENEWED, Subject.account(actor.name()), "", "");
        return codes;
    }

    /**
     * Removes the actor's own.
     *
     * @throws TooManyTriesException when the password was wrong so often that it is not looked at
     * @throws WrongPasswordException when the password is not right
     */
    public void remove(Actor actor, char[] password) {
        signingIn.prove(actor, password);
        drop(actor, actor.name());
    }

    /** Removes somebody's, who has lost both authenticator and recovery codes. */
    public void removeOf(Actor actor, String name) {
        actor.require(Role.ADMINISTRATOR);
        drop(actor, Account.normalised(name));
    }

    private void drop(Actor actor, String name) {
        factors.findToChange(name).ifPresent(factor -> {
            factors.remove(factor);
            aftermath.secondFactorRemoved(name, actor);
            trail.record(actor, Act.SECOND_FACTOR_REMOVED, Subject.account(name), "", "");
        });
    }
}
