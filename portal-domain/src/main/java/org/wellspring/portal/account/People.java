package org.wellspring.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;

/**
 * Administrators look after who works here. Changes are made one after the other, so that the rules hold for all
 * accounts together: names are unique, and somebody is always left who can look after the portal.
 */
@ApplicationScoped
@Transactional
public class People {

    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final Aftermath aftermath;
    private final AuditTrail trail;
    private final InstantSource clock;

    protected People() {
        this(null, null, null, null, null);
    }

    @Inject
    public People(
            Accounts accounts, PasswordHashing hashing, Aftermath aftermath, AuditTrail trail, InstantSource clock) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.aftermath = aftermath;
        this.trail = trail;
        this.clock = clock;
    }

    /** Everybody, by name. */
    public List<Person> list(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return accounts.list().stream().map(Account::person).toList();
    }

    /** @throws PersonNotFoundException when nobody has this name */
    public Person open(Actor actor, String name) {
        actor.require(Role.ADMINISTRATOR);
        return Optional.of(name)
                .filter(NameRule::couldBeAName)
                .flatMap(accounts::find)
                .map(Account::person)
                .orElseThrow(() -> new PersonNotFoundException(name));
    }

    /**
     * Makes an account.
     *
     * @return the initial password, which is told this once and kept nowhere
     * @throws NameRefusedException when the name is taken or breaks another rule
     * @throws EmailRefusedException when the e-mail address cannot be one
     * @throws NoRoleException when there is no role
     */
    public String create(Actor actor, CreatePerson wanted) {
        actor.require(Role.ADMINISTRATOR);
        String password = InitialPassword.random();
        String hash = hashing.hash(password.toCharArray());
        add(actor, wanted, (name, roles) -> new Account(name, hash, roles, clock.instant()));
        return password;
    }

    /**
     * Makes an account without a password, for somebody who is to choose one.
     *
     * @throws NameRefusedException when the name is taken or breaks another rule
     * @throws EmailRefusedException when the e-mail address cannot be one
     * @throws NoRoleException when there is no role
     */
    public Account invite(Actor actor, CreatePerson wanted) {
        actor.require(Role.ADMINISTRATOR);
        return add(actor, wanted, (name, roles) -> Account.invited(name, roles, clock.instant()));
    }

    private Account add(Actor actor, CreatePerson wanted, BiFunction<String, Set<Role>, Account> making) {
        String name = NameRule.check(wanted.name());
        Optional<EmailAddress> email = EmailAddress.from(wanted.email());
        requireRole(wanted.roles());
        if (accounts.listToChange().stream().anyMatch(each -> each.name().equals(name))) {
            throw new NameRefusedException("taken", name);
        }
        Account account = making.apply(name, wanted.roles());
        account.revise(email, wanted.roles());
        accounts.add(account);
        trail.record(actor, Act.ACCOUNT_CREATED, Subject.account(name), "", account.inRecord());
        return account;
    }

    /**
     * Changes a person's e-mail address and roles.
     *
     * @throws EmailRefusedException when the e-mail address cannot be one
     * @throws NoRoleException when there is no role
     * @throws LastAdministratorException when nobody would be left who can look after the portal
     * @throws PersonChangedException when the account was changed since the caller opened it
     */
    public void revise(Actor actor, RevisePerson wanted) {
        actor.require(Role.ADMINISTRATOR);
        Optional<EmailAddress> email = EmailAddress.from(wanted.email());
        requireRole(wanted.roles());
        List<Account> everybody = accounts.listToChange();
        Account account = get(everybody, wanted.name(), wanted.version());
        if (!wanted.roles().contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(everybody, account);
        }
        String before = account.inRecord();
        account.revise(email, wanted.roles());
        trail.record(actor, Act.ROLES_CHANGED, Subject.account(account.name()), before, account.inRecord());
    }

    /**
     * Shuts the account until it is unlocked; whoever is at work in it is refused from their next request on.
     *
     * @throws OwnAccountException when it is the actor's own
     * @throws LastAdministratorException when nobody would be left who can look after the portal
     * @throws PersonChangedException when the account was changed since the caller opened it
     */
    public void lock(Actor actor, String name, long version) {
        actor.require(Role.ADMINISTRATOR);
        List<Account> everybody = accounts.listToChange();
        Account account = get(everybody, name, version);
        if (account.name().equals(actor.name())) {
            throw new OwnAccountException();
        }
        requireAnotherAdministrator(everybody, account);
        account.lock();
        aftermath.locked(account.name());
        trail.record(actor, Act.ACCOUNT_LOCKED, Subject.account(account.name()), "", "");
    }

    /** @throws PersonChangedException when the account was changed since the caller opened it */
    public void unlock(Actor actor, String name, long version) {
        actor.require(Role.ADMINISTRATOR);
        Account account = get(accounts.listToChange(), name, version);
        account.unlock();
        trail.record(actor, Act.ACCOUNT_UNLOCKED, Subject.account(account.name()), "", "");
    }

    /**
     * Replaces a password that is lost.
     *
     * @return the new initial password, which is told this once and kept nowhere
     * @throws PersonChangedException when the account was changed since the caller opened it
     */
    public String renewPassword(Actor actor, String name, long version) {
        actor.require(Role.ADMINISTRATOR);
        String password = InitialPassword.random();
        String hash = hashing.hash(password.toCharArray());
        Account account = get(accounts.listToChange(), name, version);
        account.renewPassword(hash);
        aftermath.passwordReplaced(account.name(), actor);
        trail.record(actor, Act.PASSWORD_CHANGED, Subject.account(account.name()), "", "");
        return password;
    }

    private static Account get(List<Account> everybody, String name, long version) {
        Account account = everybody.stream()
                .filter(each -> each.name().equals(Account.normalised(name)))
                .findFirst()
                .orElseThrow(() -> new PersonNotFoundException(name));
        if (account.version() != version) {
            throw new PersonChangedException(account.name());
        }
        return account;
    }

    private static void requireRole(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new NoRoleException();
        }
    }

    private static void requireAnotherAdministrator(List<Account> everybody, Account account) {
        boolean isLast = account.isActiveAdministrator()
                && everybody.stream().filter(Account::isActiveAdministrator).count() == 1;
        if (isLast) {
            throw new LastAdministratorException(account.name());
        }
    }
}
