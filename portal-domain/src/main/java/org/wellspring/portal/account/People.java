package org.wellspring.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.wellspring.portal.DomainException;
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
        Staff.requireRole(wanted.roles());
        if (new Staff(accounts.listToChange()).has(name)) {
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
        Staff.requireRole(wanted.roles());
        Staff staff = new Staff(accounts.listToChange());
        Account account = staff.get(wanted.name(), wanted.version());
        staff.requireRevisable(account, wanted.roles());
        revise(actor, account, email, wanted.roles());
    }

    private void revise(Actor actor, Account account, Optional<EmailAddress> email, Set<Role> roles) {
        String before = account.inRecord();
        account.revise(email, roles);
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
        Staff staff = new Staff(accounts.listToChange());
        Account account = staff.get(name, version);
        staff.requireLockable(actor, account);
        shut(actor, account);
    }

    private void shut(Actor actor, Account account) {
        account.lock();
        aftermath.locked(account.name());
        trail.record(actor, Act.ACCOUNT_LOCKED, Subject.account(account.name()), "", "");
    }

    /** @throws PersonChangedException when the account was changed since the caller opened it */
    public void unlock(Actor actor, String name, long version) {
        actor.require(Role.ADMINISTRATOR);
        open(actor, new Staff(accounts.listToChange()).get(name, version));
    }

    private void open(Actor actor, Account account) {
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
        Account account = new Staff(accounts.listToChange()).get(name, version);
        account.renewPassword(hash);
        aftermath.passwordReplaced(account.name(), actor);
        trail.record(actor, Act.PASSWORD_CHANGED, Subject.account(account.name()), "", "");
        return password;
    }

    /**
     * Says what a change of many accounts would come to, by the rules by which it is made, and changes nothing.
     *
     * @param names of the accounts; those that nobody has are left out
     */
    public List<Prospect> foresee(Actor actor, AccountChange change, List<String> names) {
        actor.require(Role.ADMINISTRATOR);
        Staff staff = new Staff(accounts.list());
        return names.stream()
                .filter(staff::has)
                .map(staff::get)
                .map(account -> prospect(actor, staff, account, change))
                .toList();
    }

    private static Prospect prospect(Actor actor, Staff staff, Account account, AccountChange change) {
        Person person = account.person();
        try {
            staff.requireChangeable(actor, account, change);
            List<Role> after = List.copyOf(change.after(account.heldRoles()));
            return new Prospect(person.name(), person.version(), person.title(), after, null);
        } catch (DomainException refusal) {
            return new Prospect(person.name(), person.version(), person.title(), person.roles(), refusal);
        }
    }

    /**
     * Makes one change of many to one account.
     *
     * @throws NothingToChangeException when the account is as wanted
     * @throws OwnAccountException when the actor would lock themselves out
     * @throws NoRoleException when no role would be left
     * @throws LastAdministratorException when nobody would be left who can look after the portal
     * @throws PersonChangedException when the account was changed since the caller saw it
     */
    public void change(Actor actor, AccountChange change, String name, long version) {
        actor.require(Role.ADMINISTRATOR);
        Staff staff = new Staff(accounts.listToChange());
        Account account = staff.get(name, version);
        staff.requireChangeable(actor, account, change);
        switch (change.kind()) {
            case LOCK -> shut(actor, account);
            case UNLOCK -> open(actor, account);
            case GIVE_ROLE, TAKE_ROLE -> revise(actor, account, account.email(), change.after(account.heldRoles()));
        }
    }
}
