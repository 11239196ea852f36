package org.wellspring.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.Agent;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;

/**
 * A person proves who they are, and looks after their password. A new password is refused to somebody who gave the
 * present one rightly, so what is kept of that try stays.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = PasswordRefusedException.class)
public class SigningIn {

    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final Throttle throttle;
    private final SecondStep secondStep;
    private final AuditTrail trail;

    protected SigningIn() {
        this(null, null, null, null, null);
    }

    @Inject
    public SigningIn(
            Accounts accounts, PasswordHashing hashing, Throttle throttle, SecondStep secondStep, AuditTrail trail) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.throttle = throttle;
        this.secondStep = secondStep;
        this.trail = trail;
    }

    /**
     * Whoever has this name and password and uses no second factor, unless the account is locked. An unknown name and a
     * locked account cost as much time as a wrong password, so that neither can be found out by timing. After many failed tries a password
     * is not even looked at for a while, see {@link #wait(String, String)}. The record tells of each try that is.
     *
     * @param origin the network address that the request came from
     */
    public Optional<Actor> authenticate(String name, char[] password, String origin) {
        return authenticate(name, password, "", origin);
    }

    /**
     * As {@link #authenticate(String, char[], String)}, also for people who use a second factor.
     *
     * @param code of the authenticator, or a recovery code; blank for none
     */
    public Optional<Actor> authenticate(String name, char[] password, String code, String origin) {
        if (!throttle.admits(name, origin)) {
            return Optional.empty();
        }
        Optional<Actor> person = find(name, password, origin).filter(found -> secondStep.passes(found, code));
        person.ifPresentOrElse(this::letIn, () -> recordFailure(name, Agent.unknown(origin)));
        return person;
    }

    private void letIn(Actor actor) {
        throttle.succeeded(actor.name(), actor.origin());
        trail.record(actor, Act.SIGNED_IN, Subject.account(actor.name()), "", "");
    }

    private void recordFailure(String name, Agent stranger) {
        Optional<Instant> nameClosed = throttle.closedUntil(name);
        Optional<Instant> addressClosed = throttle.addressClosedUntil(stranger.origin());
        trail.record(stranger, Act.SIGN_IN_FAILED, Subject.account(name), "", "");
        nameClosed.ifPresent(until -> recordWait(stranger, Subject.account(name), until));
        addressClosed.ifPresent(until -> recordWait(stranger, Subject.PORTAL, until));
    }

    private void recordWait(Agent stranger, Subject subject, Instant until) {
        trail.record(stranger, Act.SIGN_IN_SLOWED, subject, "", until.toString());
    }

    /**
     * How long a password for this name from this address is not looked at, because too many tries have failed; empty
     * when it would be looked at now. Does not depend on whether somebody has the name.
     */
    public Optional<Duration> wait(String name, String origin) {
        return throttle.wait(name, origin);
    }

    private Optional<Actor> find(String name, char[] password, String origin) {
        Optional<Account> account = accounts.findTyped(name);
        if (account.isEmpty()) {
            hashing.hash(password);
            return Optional.empty();
        }
        return account.filter(found -> isRight(password, found))
                .filter(found -> !found.isLocked())
                .map(found -> found.actor(origin));
    }

    /** Costs as much time for whoever has no password yet as for everybody else. */
    private boolean isRight(char[] password, Account account) {
        Optional<String> hash = account.passwordHash();
        if (hash.isEmpty()) {
            hashing.hash(password);
            return false;
        }
        boolean right = hashing.verify(password, hash.get());
        if (right && hashing.isOutdated(hash.get())) {
            accounts.rehash(account, hashing.hash(password));
        }
        return right;
    }

    /**
     * Somebody who has signed in before, as what they are now: with the roles that they hold at present. Empty when
     * their account has been locked since.
     *
     * @param origin the network address that the request came from
     */
    public Optional<Actor> present(String name, String origin) {
        return accounts.find(name).filter(found -> !found.isLocked()).map(found -> found.actor(origin));
    }

    /**
     * As {@link #present}, with how they want the console to be.
     *
     * @param origin the network address that the request came from
     */
    public Optional<Standing> standing(String name, String origin) {
        return accounts.find(name).filter(found -> !found.isLocked()).map(found -> found.standing(origin));
    }

    /** Whether this person has to choose a password of their own before anything else. */
    public boolean mustChangePassword(String name) {
        return accounts.find(name).map(Account::mustChangePassword).orElse(false);
    }

    /**
     * Replaces the password of the actor's own account.
     *
     * @throws TooManyTriesException when the present one was wrong so often that it is not looked at
     * @throws WrongPasswordException when the present one is not right
     * @throws PasswordRefusedException when the new one breaks a rule
     */
    public void changePassword(Actor actor, char[] present, char[] wanted) {
        Account account = proven(actor, present);
        PasswordRule.check(wanted, account.known(), present);
        account.changePassword(hashing.hash(wanted));
        trail.record(actor, Act.PASSWORD_CHANGED, Subject.account(account.name()), "", "");
    }

    /**
     * Has somebody who is signed in show that it is still them.
     *
     * @throws TooManyTriesException when the password was wrong so often that it is not looked at
     * @throws WrongPasswordException when it is not right
     */
    public void prove(Actor actor, char[] password) {
        proven(actor, password);
    }

    private Account proven(Actor actor, char[] present) {
        if (!throttle.admits(actor.name(), actor.origin())) {
            throw new TooManyTriesException(
                    throttle.wait(actor.name(), actor.origin()).orElse(Duration.ZERO));
        }
        Account account = accounts.find(actor.name())
                .filter(found -> isRight(present, found))
                .orElseThrow(WrongPasswordException::new);
        throttle.succeeded(actor.name(), actor.origin());
        return account;
    }

    /** Tells the record that a person left. */
    public void signOut(Actor actor) {
        trail.record(actor, Act.SIGNED_OUT, Subject.account(actor.name()), "", "");
    }
}
