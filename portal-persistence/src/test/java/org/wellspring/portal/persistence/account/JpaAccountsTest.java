package org.wellspring.portal.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.persistence.PersistenceTest;

class JpaAccountsTest extends PersistenceTest {

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
}
