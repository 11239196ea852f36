package org.wellspring.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.Agent;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;

/** A person proves who they are, and looks after their password. */
@ApplicationScoped
@Transactional
public class SigningIn {

    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final AuditTrail trail;

    protected SigningIn() {
        this(null, null, null);
    }

    @Inject
    public SigningIn(Accounts accounts, PasswordHashing hashing, AuditTrail trail) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.trail = trail;
    }

    /**
     * Whoever has this name and password, unless the account is locked. An unknown name and a locked account cost as
     * much time as a wrong password, so that neither can be found out by timing. The record tells of each try.
     *
     * @param origin the network address that the request came from
     */
    public Optional<Actor> authenticate(String name, char[] password, String origin) {
        Optional<Actor> person = find(name, password, origin);
        person.ifPresentOrElse(
                actor -> trail.record(actor, Act.SIGNED_IN, Subject.account(actor.name()), "", ""),
                () -> trail.record(Agent.unknown(origin), Act.SIGN_IN_FAILED, Subject.account(name), "", ""));
        return person;
    }

    private Optional<Actor> find(String name, char[] password, String origin) {
        Optional<Account> account = NameRule.couldBeAName(name) ? accounts.find(name) : Optional.empty();
        if (account.isEmpty()) {
            hashing.hash(password);
            return Optional.empty();
        }
        return account.filter(found -> hashing.verify(password, found.passwordHash()))
                .filter(found -> !found.isLocked())
                .map(found -> found.actor(origin));
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

    /** Whether this person has to choose a password of their own before anything else. */
    public boolean mustChangePassword(String name) {
        return accounts.find(name).map(Account::mustChangePassword).orElse(false);
    }

    /**
     * Replaces the password of the actor's own account.
     *
     * @throws WrongPasswordException when the present one is not right
     * @throws PasswordRefusedException when the new one breaks a rule
     */
    public void changePassword(Actor actor, char[] present, char[] wanted) {
        Account account = accounts.find(actor.name())
                .filter(found -> hashing.verify(present, found.passwordHash()))
                .orElseThrow(WrongPasswordException::new);
        PasswordRule.check(wanted, account.name(), present);
        account.changePassword(hashing.hash(wanted));
        trail.record(actor, Act.PASSWORD_CHANGED, Subject.account(account.name()), "", "");
    }

    /** Tells the record that a person left. */
    public void signOut(Actor actor) {
        trail.record(actor, Act.SIGNED_OUT, Subject.account(actor.name()), "", "");
    }
}
