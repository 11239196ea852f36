package org.wellspring.portal.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.AccountsInMemory;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.EmailAddress;
import org.wellspring.portal.account.NewPassword;
import org.wellspring.portal.account.NoAftermath;
import org.wellspring.portal.account.People;
import org.wellspring.portal.account.ReversedPasswords;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.account.SecondFactorsInMemory;
import org.wellspring.portal.account.SigningIn;
import org.wellspring.portal.account.Throttle;
import org.wellspring.portal.account.TriesInMemory;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.AuditLogInMemory;
import org.wellspring.portal.notice.DeadLetters;
import org.wellspring.portal.notice.Notices;
import org.wellspring.portal.notice.OpenedNotices;
import org.wellspring.portal.secret.OpenVault;
import org.wellspring.portal.session.ConsoleSessionsInMemory;
import org.wellspring.portal.session.SessionLimits;
import org.wellspring.portal.session.Sessions;

/** Everything that people get into their accounts by, in memory, at an instant that a test moves. */
final class Household {

    static final String HOME = "192.0.2.1";
    static final String PASSWORD = "a password of my own";
    static final Actor ADA = new Actor("ada", Set.of(Role.ADMINISTRATOR), HOME);
    static final Actor ANNA = new Actor("anna", Set.of(Role.AUTHOR), HOME);

    final AccountsInMemory accounts = new AccountsInMemory();
    final AuditLogInMemory log = new AuditLogInMemory();
    final OpenedNotices outbox = new OpenedNotices();
    final ReversedPasswords hashing = new ReversedPasswords();
    final Throttle throttle = new TriesInMemory().throttle(() -> this.now);
    final SigningIn signingIn =
            new SigningIn(accounts, hashing, throttle, new SecondFactorsInMemory().step(() -> this.now), log.trail());
    final Sessions sessions =
            new Sessions(new ConsoleSessionsInMemory(), SessionLimits.USUAL, log.trail(), () -> this.now);
    final People people;
    final Notices notices;
    final Inviting inviting;
    final ChoosingPassword choosing;
    final ForgottenPassword forgotten;
    final ChangingAddress changing;
    private Instant now = Instant.parse("2026-05-03T12:00:00Z");

    Household() {
        this(true);
    }

    Household(boolean withMail) {
        notices = new Notices(outbox, accounts, new DeadLetters(withMail), new OpenVault(), () -> this.now);
        AccessLinks links = new LinksInMemory();
        LinkDesk desk = new LinkDesk(links, accounts, () -> this.now);
        Tidings tidings = new Tidings(accounts, sessions, notices);
        people = new People(accounts, hashing, new NoAftermath(), log.trail(), () -> this.now);
        inviting = new Inviting(people, accounts, links, desk, notices, log.trail(), () -> this.now);
        choosing = new ChoosingPassword(desk, new NewPassword(hashing), signingIn, sessions, tidings, log.trail());
        forgotten = new ForgottenPassword(
                notices, throttle, new PasswordLinks(accounts, desk, notices, log.trail()), Runnable::run);
        changing = new ChangingAddress(signingIn, accounts, desk, notices, tidings, log.trail());
    }

    /** Somebody with an e-mail address and a password of their own. */
    Account settled(Actor person) {
        Account account = new Account(person.name(), "", person.roles(), now);
        account.changePassword(hashing.hash(PASSWORD.toCharArray()));
        account.moveMail(new EmailAddress(person.name() + "@example.org"));
        accounts.add(account);
        return account;
    }

    void lock(String name) {
        people.lock(ADA, name, 0);
    }

    /** The key of the link in the last notice. */
    String key() {
        return outbox.path().replaceFirst(".*key=", "");
    }

    boolean opensTo(String name, String password) {
        return signingIn.authenticate(name, password.toCharArray(), HOME).isPresent();
    }

    List<String> acts() {
        return log.entries().stream().map(AuditEntry::act).toList();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }
}
