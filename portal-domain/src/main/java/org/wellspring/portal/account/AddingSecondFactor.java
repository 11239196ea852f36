package org.wellspring.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;

/** A person sets up an authenticator as their second factor, or removes it; administrators remove a lost one. */
@ApplicationScoped
@Transactional
public class AddingSecondFactor {

    private final SigningIn signingIn;
    private final SecondFactors factors;
    private final AuditTrail trail;
    private final InstantSource clock;

    protected AddingSecondFactor() {
        this(null, null, null, null);
    }

    @Inject
    public AddingSecondFactor(SigningIn signingIn, SecondFactors factors, AuditTrail trail, InstantSource clock) {
        this.signingIn = signingIn;
        this.factors = factors;
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
        factor.renew();
        return Enrolment.of(factor);
    }

    private SecondFactor added(Actor actor) {
        SecondFactor factor = new SecondFactor(actor.name());
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
        if (!factor.accepts(code, clock.instant())) {
            throw new WrongCodeException();
        }
        List<String> codes = factor.confirm();
        trail.record(actor, Act.SECOND_FACTOR_ADDED, Subject.account(actor.name()), "", "");
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
            trail.record(actor, Act.SECOND_FACTOR_REMOVED, Subject.account(name), "", "");
        });
    }
}
