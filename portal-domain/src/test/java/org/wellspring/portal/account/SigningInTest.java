package org.wellspring.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.AuditLogInMemory;
import org.wellspring.portal.audit.Subject;

class SigningInTest {

    private static final char[] INITIAL = "initial password".toCharArray();
    private static final char[] OWN = "a password of my own".toCharArray();

    private final Accounts accounts = new AccountsInMemory();
    private final PasswordHashing hashing = new ReversedPasswords();
    private final AuditLogInMemory log = new AuditLogInMemory();
    private final SigningIn signingIn = new SigningIn(
            accounts,
            hashing,
            new TriesInMemory().throttle(() -> Instant.EPOCH),
            new SecondFactorsInMemory().step(() -> Instant.EPOCH),
            log.trail());
    private final Actor anna = new Actor("anna", Set.of(Role.AUTHOR), "192.0.2.1");

    @BeforeEach
    void open() {
        accounts.add(new Account("Anna", hashing.hash(INITIAL), Set.of(Role.AUTHOR), Instant.EPOCH));
    }

    @Test
    void theRightPasswordOpensTheAccountWhateverTheNamesCase() {
        assertThat(signingIn.authenticate(" ANNA ", INITIAL, "192.0.2.1")).contains(anna);
    }

    @Test
    void aWrongPasswordOpensNothing() {
        assertThat(signingIn.authenticate("anna", OWN, "192.0.2.1")).isEmpty();
    }

    @Test
    void anUnknownNameOpensNothing() {
        assertThat(signingIn.authenticate("nobody", INITIAL, "192.0.2.1")).isEmpty();
    }

    @Test
    void whatCannotBeANameOpensNothing() {
        assertThat(signingIn.authenticate("anna\0", INITIAL, "192.0.2.1")).isEmpty();
        assertThat(signingIn.authenticate("a".repeat(5_000), INITIAL, "192.0.2.1"))
                .isEmpty();
    }

    @Test
    void aLockedAccountOpensToNobody() {
        accounts.find("anna").orElseThrow().lock();
        assertThat(signingIn.authenticate("anna", INITIAL, "192.0.2.1")).isEmpty();
    }

    @Test
    void somebodyAtWorkActsWithTheRolesThatTheyHoldNow() {
        accounts.find("anna").orElseThrow().revise(Optional.empty(), Set.of(Role.REVIEWER));
        assertThat(signingIn.present("anna", "192.0.2.1"))
                .contains(new Actor("anna", Set.of(Role.REVIEWER), "192.0.2.1"));
    }

    @Test
    void somebodyAtWorkWhoIsLockedOrGoneActsNoMore() {
        accounts.find("anna").orElseThrow().lock();
        assertThat(signingIn.present("anna", "192.0.2.1")).isEmpty();
        assertThat(signingIn.present("nobody", "192.0.2.1")).isEmpty();
    }

    @Test
    void anInitialPasswordMustBeChanged() {
        assertThat(signingIn.mustChangePassword("anna")).isTrue();
    }

    @Test
    void aPasswordOfOnesOwnStays() {
        signingIn.changePassword(anna, INITIAL, OWN);
        assertThat(signingIn.mustChangePassword("anna")).isFalse();
        assertThat(signingIn.authenticate("anna", OWN, "192.0.2.1")).isPresent();
        assertThat(signingIn.authenticate("anna", INITIAL, "192.0.2.1")).isEmpty();
    }

    @Test
    void thePasswordIsNotChangedWithoutThePresentOne() {
        assertThatThrownBy(() -> signingIn.changePassword(anna, OWN, OWN)).isInstanceOf(WrongPasswordException.class);
        assertThat(signingIn.authenticate("anna", INITIAL, "192.0.2.1")).isPresent();
    }

    @Test
    void aRefusedPasswordChangesNothing() {
        assertThatThrownBy(() -> signingIn.changePassword(anna, INITIAL, "short".toCharArray()))
                .isInstanceOf(PasswordRefusedException.class);
        assertThat(signingIn.mustChangePassword("anna")).isTrue();
    }

    @Test
    void theRecordTellsWhoSignedInWhatTheyDidWithTheirPasswordAndWhenTheyLeft() {
        signingIn.authenticate("ANNA", INITIAL, "192.0.2.1");
        signingIn.changePassword(anna, INITIAL, OWN);
        signingIn.signOut(anna);
        assertThat(log.entries())
                .extracting(AuditEntry::act)
                .containsExactly("SIGNED_IN", "PASSWORD_CHANGED", "SIGNED_OUT");
        assertThat(log.entries()).extracting(AuditEntry::actor).containsOnly("anna");
        assertThat(log.entries()).extracting(AuditEntry::origin).containsOnly("192.0.2.1");
    }

    @Test
    void theRecordTellsOfEachTryThatFailedAndClaimsNotToKnowWhoItWas() {
        signingIn.authenticate("anna", OWN, "192.0.2.66");
        signingIn.authenticate("nobody", INITIAL, "192.0.2.66");
        assertThat(log.entries()).extracting(AuditEntry::act).containsOnly("SIGN_IN_FAILED");
        assertThat(log.entries()).extracting(AuditEntry::actor).containsOnly("");
        assertThat(log.entries())
                .extracting(AuditEntry::subject)
                .containsExactly(Subject.account("anna"), Subject.account("nobody"));
    }
}
