package org.wellspring.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.audit.AuditLogInMemory;

class RehashingTest {

    private static final char[] PASSWORD = "a password of my own".toCharArray();
    private static final String HOME = "192.0.2.1";

    private final Accounts accounts = new AccountsInMemory();
    private final SigningIn signingIn = new SigningIn(
            accounts,
            new Costlier(),
            new TriesInMemory().throttle(() -> Instant.EPOCH),
            new SecondFactorsInMemory().step(() -> Instant.EPOCH),
            new AuditLogInMemory().trail());

    @Test
    void aHashOfBeforeIsReplacedByOneThatCostsMoreAtTheNextSignIn() {
        Account anna = new Account("anna", "cheap:" + new String(PASSWORD), Set.of(Role.AUTHOR), Instant.EPOCH);
        accounts.add(anna);
        assertThat(signIn("not the password")).isFalse();
        assertThat(anna.passwordHash()).contains("cheap:" + new String(PASSWORD));
        assertThat(signIn(new String(PASSWORD))).isTrue();
        assertThat(anna.passwordHash()).contains("dear:" + new String(PASSWORD));
        assertThat(anna.mustChangePassword()).isTrue();
        assertThat(signIn(new String(PASSWORD))).isTrue();
    }

    @Test
    void whoIsInvitedHasNoPasswordThatOpens() {
        accounts.add(Account.invited("ines", Set.of(Role.AUTHOR), Instant.EPOCH));
        assertThat(signingIn.authenticate("ines", new char[0], HOME)).isEmpty();
    }

    private boolean signIn(String password) {
        return signingIn.authenticate("anna", password.toCharArray(), HOME).isPresent();
    }

    /** Tells what a hash costs by a word before it. */
    private static final class Costlier implements PasswordHashing {

        @Override
        public String hash(char[] password) {
            return "dear:" + new String(password);
        }

        @Override
        public boolean verify(char[] password, String hash) {
            return hash.replaceFirst("^\\w+:", "").equals(new String(password));
        }

        @Override
        public boolean isOutdated(String hash) {
            return hash.startsWith("cheap:");
        }
    }
}
