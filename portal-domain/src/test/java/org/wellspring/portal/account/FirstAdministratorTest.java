package org.wellspring.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.audit.AuditLogInMemory;
import org.wellspring.portal.audit.Subject;

class FirstAdministratorTest {

    private final Accounts accounts = new AccountsInMemory();
    private final PasswordHashing hashing = new ReversedPasswords();
    private final AuditLogInMemory log = new AuditLogInMemory();
    private final FirstAdministrator first =
            new FirstAdministrator(accounts, hashing, InstantSource.fixed(Instant.EPOCH), log.trail());

    @Test
    void aNewPortalGetsAnAdministratorWithTheRandomPasswordThatIsAnnounced() {
        String announced = first.appoint(Optional.empty()).orElseThrow();
        Account account = accounts.find(FirstAdministrator.NAME).orElseThrow();
        assertThat(hashing.verify(
                        announced.toCharArray(), account.passwordHash().orElseThrow()))
                .isTrue();
        assertThat(account.actor("192.0.2.1").may(Role.ADMINISTRATOR)).isTrue();
        assertThat(account.mustChangePassword()).isTrue();
    }

    @Test
    void noTwoPortalsGetTheSamePassword() {
        Optional<String> other = new FirstAdministrator(
                        new AccountsInMemory(), hashing, InstantSource.fixed(Instant.EPOCH), log.trail())
                .appoint(Optional.empty());
        assertThat(first.appoint(Optional.empty())).isNotEqualTo(other);
    }

    @Test
    void aChosenPasswordIsUsedAndNotAnnounced() {
        assertThat(first.appoint(Optional.of("chosen by the integrator"))).isEmpty();
        Account account = accounts.find(FirstAdministrator.NAME).orElseThrow();
        assertThat(hashing.verify(
                        "chosen by the integrator".toCharArray(),
                        account.passwordHash().orElseThrow()))
                .isTrue();
    }

    @Test
    void aPortalWithAccountsGetsNone() {
        accounts.add(new Account("anna", "hash", Set.of(Role.AUTHOR), Instant.EPOCH));
        assertThat(first.appoint(Optional.empty())).isEmpty();
        assertThat(accounts.find(FirstAdministrator.NAME)).isEmpty();
    }

    @Test
    void theRecordBeginsWithTheAdministrator() {
        first.appoint(Optional.empty());
        assertThat(log.entries())
                .singleElement()
                .matches(entry -> entry.subject().equals(Subject.account("admin"))
                        && entry.act().equals("ACCOUNT_CREATED")
                        && entry.after().equals("ADMINISTRATOR"));
    }
}
