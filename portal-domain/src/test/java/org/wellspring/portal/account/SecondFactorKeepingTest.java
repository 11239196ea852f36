package org.wellspring.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.AuditLogInMemory;
import org.wellspring.portal.secret.OpenVault;
import org.wellspring.portal.secret.UnopenableException;
import org.wellspring.portal.secret.Vault;

/** What becomes of a second factor between the day it is added and the day it is removed. */
class SecondFactorKeepingTest {

    private static final char[] PASSWORD = "a password of my own".toCharArray();
    private static final String HOME = "192.0.2.1";
    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    private static final Actor ANNA = new Actor("anna", Set.of(Role.AUTHOR), HOME);
    private static final Actor ADA = new Actor("ada", Set.of(Role.ADMINISTRATOR), HOME);

    private final Accounts accounts = new AccountsInMemory();
    private final PasswordHashing hashing = new ReversedPasswords();
    private final AuditLogInMemory log = new AuditLogInMemory();
    private final NoAftermath aftermath = new NoAftermath();
    private final SecondFactorsInMemory factors = new SecondFactorsInMemory();
    private final Vault vault = new OpenVault();
    private final SigningIn signingIn = signingIn(vault);
    private final AddingSecondFactor adding =
            new AddingSecondFactor(signingIn, factors, vault, aftermath, log.trail(), () -> NOON);

    @BeforeEach
    void open() {
        accounts.add(new Account("anna", hashing.hash(PASSWORD), ANNA.roles(), NOON));
    }

    private SigningIn signingIn(Vault opened) {
        return new SigningIn(
                accounts,
                hashing,
                new TriesInMemory().throttle(() -> NOON),
                new SecondStep(factors, opened, log.trail(), () -> NOON),
                log.trail());
    }

    @Test
    void recoveryCodesAreCountedDownAndMadeAnew() {
        List<String> codes = added();
        assertThat(adding.recoveryCodesLeft(ANNA)).isEqualTo(10);
        assertThat(signIn(signingIn, codes.get(0))).isTrue();
        assertThat(adding.recoveryCodesLeft(ANNA)).isEqualTo(9);
        List<String> others = adding.renewRecoveryCodes(ANNA, PASSWORD);
        assertThat(adding.recoveryCodesLeft(ANNA)).isEqualTo(10);
        assertThat(signIn(signingIn, codes.get(1))).isFalse();
        assertThat(signIn(signingIn, others.get(1))).isTrue();
        assertThat(log.entries()).extracting(AuditEntry::act).contains("RECOVERY_CODES_RENEWED");
    }

    @Test
    void newRecoveryCodesTakeThePassword() {
        added();
        char[] wrong = "not the password".toCharArray();
        assertThatThrownBy(() -> adding.renewRecoveryCodes(ANNA, wrong)).isInstanceOf(WrongPasswordException.class);
    }

    @Test
    void itsOwnerIsToldWhenItIsAddedAndWhenSomebodyElseRemovesIt() {
        added();
        adding.removeOf(ADA, "Anna");
        assertThat(aftermath.noted())
                .containsExactly("second factor added to anna by anna", "second factor removed from anna by ada");
    }

    @Test
    void theSecretIsKeptSealed() {
        Enrolment enrolment = adding.begin(ANNA, PASSWORD);
        SecondFactor factor = factors.find("anna").orElseThrow();
        assertThat(factor.secret(vault).text()).isEqualTo(enrolment.secret());
        assertThatThrownBy(() -> factor.secret(new LostKey())).isInstanceOf(UnopenableException.class);
        new SealingSecrets(factors, vault).run();
        assertThat(factor.secret(vault).text()).isEqualTo(enrolment.secret());
    }

    @Test
    void recoveryCodesLetPeopleInWhenTheKeyOfTheSecretsIsLost() {
        List<String> codes = added();
        SigningIn withoutKey = signingIn(new LostKey());
        assertThat(signIn(withoutKey, "123456")).isFalse();
        assertThat(signIn(withoutKey, codes.get(0))).isTrue();
    }

    @Test
    void aSecondFactorIsDueForTheRolesThatTheOperatorNames() {
        SecondFactorDuty duty = new SecondFactorDuty(new BoundRoles(Set.of(Role.AUTHOR)), factors);
        assertThat(duty.isDue(ANNA)).isTrue();
        assertThat(duty.isDue(ADA)).isFalse();
        added();
        assertThat(duty.isDue(ANNA)).isFalse();
        assertThat(duty.isBound(ANNA)).isTrue();
    }

    private List<String> added() {
        adding.begin(ANNA, PASSWORD);
        return adding.confirm(ANNA, code());
    }

    private String code() {
        byte[] key = factors.find("anna").orElseThrow().secret(vault).bytes();
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(key, "HmacSHA1"), NOON);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean signIn(SigningIn signingIn, String code) {
        return signingIn.authenticate("anna", PASSWORD, code, HOME).isPresent();
    }

    /** Opens nothing. */
    private static final class LostKey implements Vault {

        @Override
        public byte[] seal(byte[] secret) {
            return secret;
        }

        @Override
        public byte[] open(byte[] sealed) {
            throw new UnopenableException(null);
        }
    }
}
