package org.wellspring.portal.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.AccountState;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.CreatePerson;
import org.wellspring.portal.account.EmailAddress;
import org.wellspring.portal.account.LastAdministratorException;
import org.wellspring.portal.account.PasswordHashing;
import org.wellspring.portal.account.People;
import org.wellspring.portal.account.Person;
import org.wellspring.portal.account.RevisePerson;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.persistence.PersistenceTest;

class JpaAccountsTest extends PersistenceTest {

    private static final Actor ADA = new Actor("ada", Set.of(Role.ADMINISTRATOR), "192.0.2.1");
    private static final PasswordHashing PLAIN = new PasswordHashing() {
        @Override
        public String hash(char[] password) {
            return new String(password);
        }

        @Override
        public boolean verify(char[] password, String hash) {
            return hash(password).equals(hash);
        }
    };

    private JpaAccounts accounts;

    @BeforeEach
    void open() {
        accounts = new JpaAccounts(entities);
    }

    @Test
    void aNewPortalHasNoAccounts() {
        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    void anAccountIsFoundByItsNameInAnyCaseWithItsRoles() {
        accounts.add(new Account("Anna", "hash", Set.of(Role.AUTHOR, Role.REVIEWER), NOON));
        entities.flush();
        entities.clear();
        assertThat(accounts.find(" ANNA "))
                .map(account -> account.actor("192.0.2.1").roles())
                .contains(Set.of(Role.AUTHOR, Role.REVIEWER));
    }

    @Test
    void anUnknownNameIsNotFound() {
        assertThat(accounts.find("nobody")).isEmpty();
    }

    @Test
    void accountsAreListedByNameWithTheirRolesInOneStatement() {
        accounts.add(new Account("zoe", "hash", Set.of(Role.AUTHOR, Role.PUBLISHER), NOON));
        accounts.add(new Account("anna", "hash", Set.of(Role.REVIEWER), NOON));
        assertThat(statements(() -> assertThat(accounts.list())
                        .extracting(account -> account.actor("192.0.2.1"))
                        .containsExactly(
                                new Actor("anna", Set.of(Role.REVIEWER), "192.0.2.1"),
                                new Actor("zoe", Set.of(Role.AUTHOR, Role.PUBLISHER), "192.0.2.1"))))
                .isEqualTo(1);
    }

    @Test
    void addressRolesAndLockAreKeptAndCountedAsChanges() {
        People people = people(entities);
        people.create(ADA, new CreatePerson("rita", null, Set.of(Role.AUTHOR)));
        people.revise(ADA, new RevisePerson("rita", 0, "rita@example.org", Set.of(Role.REVIEWER)));
        entities.flush();
        people.lock(ADA, "rita", 1);
        entities.flush();
        entities.clear();
        assertThat(people.open(ADA, "rita"))
                .isEqualTo(new Person(
                        "rita",
                        2,
                        "rita",
                        new EmailAddress("rita@example.org"),
                        List.of(Role.REVIEWER),
                        AccountState.LOCKED,
                        NOON));
    }

    @Test
    void ofTwoAdministratorsWhoLockEachOtherAtTheSameTimeOneIsLeft() {
        Actor otto = new Actor("otto", ADA.roles(), "192.0.2.2");
        accounts.add(new Account(ADA.name(), "hash", ADA.roles(), NOON));
        accounts.add(new Account(otto.name(), "hash", otto.roles(), NOON));
        commit();
        try {
            people(entities).lock(ADA, "otto", 0);
            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> lockElsewhere(otto, "ada"));
            commit();
            assertThatThrownBy(second::join).hasCauseInstanceOf(LastAdministratorException.class);
        } finally {
            entities.clear();
            accounts.list().forEach(entities::remove);
            commit();
        }
    }

    private void commit() {
        entities.getTransaction().commit();
        entities.clear();
        entities.beginTransaction();
    }

    private void lockElsewhere(Actor actor, String name) {
        entities.getSessionFactory().inTransaction(session -> people(session).lock(actor, name, 0));
    }

    private static People people(Session session) {
        return new People(new JpaAccounts(session), PLAIN, new Silence(), trail(session), InstantSource.fixed(NOON));
    }
}
