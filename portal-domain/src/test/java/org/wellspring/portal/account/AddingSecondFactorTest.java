package org.wellspring.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.AuditLogInMemory;
import org.wellspring.portal.secret.OpenVault;

class AddingSecondFactorTest {

    private static final char[] PASSWORD = "a password of my own".toCharArray();
    private static final char[] WRONG = "not the password".toCharArray();
    private static final String HOME = "192.0.2.1";

    private final Accounts accounts = new AccountsInMemory();
    private final PasswordHashing hashing = new ReversedPasswords();
    private final NoAftermath aftermath = new NoAftermath();
    private final AuditLogInMemory log = new AuditLogInMemory();
    private final SecondFactorsInMemory factors = new SecondFactorsInMemory();
    private final SigningIn signingIn = new SigningIn(
            accounts,
            hashing,
            new TriesInMemory().throttle(() -> this.now),
            factors.step(log.trail(), () -> this.now),
            log.trail());
    private final AddingSecondFactor adding =
            new AddingSecondFactor(signingIn, factors, new OpenVault(), aftermath, log.trail(), () -> this.now);
    private final Actor anna = new Actor("anna", Set.of(Role.AUTHOR), HOME);
    private final Actor ada = new Actor("ada", Set.of(Role.ADMINISTRATOR), HOME);
    private Instant now = Instant.parse("2026-05-03T12:00:00Z");

    @BeforeEach
    void open() {
        accounts.add(new Account("anna", hashing.hash(PASSWORD), Set.of(Role.AUTHOR), now));
    }

    @Test
    void codesAreThoseOfTheStandard() {
        TotpSecret secret = new TotpSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
        assertThat(secret.step("287082", Instant.ofEpochSecond(59), 0)).hasValue(1);
        assertThat(secret.step("005924", Instant.ofEpochSecond(1_234_567_890), 0))
                .hasValue(41_152_263);
        assertThat(secret.text()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void theAddressForAuthenticatorsNamesPortalAccountAndSecret() {
        Enrolment enrolment = adding.begin(anna, PASSWORD);
        assertThat(enrolment.address())
                .isEqualTo("otpauth://totp/Wellspring%20Portal:anna?secret=" + enrolment.secret()
                        + "&issuer=Wellspring%20Portal");
        assertThat(enrolment).hasToString("Enrolment");
    }

    @Test
    void nothingIsAskedForBeforeACodeHasShownThatItWorks() {
        adding.begin(anna, PASSWORD);
        assertThat(adding.isInUse(anna)).isFalse();
        assertThat(signingIn.authenticate("anna", PASSWORD, HOME)).isPresent();
    }

    @Test
    void aWrongCodeConfirmsNothing() {
        adding.begin(anna, PASSWORD);
        assertThatThrownBy(() -> adding.confirm(anna, "no code")).isInstanceOf(WrongCodeException.class);
        assertThat(adding.isInUse(anna)).isFalse();
    }

    @Test
    void nothingIsConfirmedThatWasNotBegun() {
        assertThatThrownBy(() -> adding.confirm(anna, "123456")).isInstanceOf(WrongCodeException.class);
    }

    @Test
    void aSecretIsShownOnlyToWhoeverKnowsThePassword() {
        assertThatThrownBy(() -> adding.begin(anna, WRONG)).isInstanceOf(WrongPasswordException.class);
    }

    @Test
    void oneInUseIsNotReplacedWithoutBeingRemoved() {
        added();
        assertThatThrownBy(() -> adding.begin(anna, PASSWORD)).isInstanceOf(SecondFactorInUseException.class);
        assertThatThrownBy(() -> adding.confirm(anna, "123456")).isInstanceOf(SecondFactorInUseException.class);
    }

    @Test
    void passwordAndCodeOpenTheAccountTogether() {
        String secret = added();
        pass(30);
        assertThat(signingIn.authenticate("anna", PASSWORD, code(secret), HOME)).contains(anna);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000", "no code at all"})
    void thePasswordAloneOpensNothing(String code) {
        added();
        assertThat(signingIn.authenticate("anna", PASSWORD, code, HOME)).isEmpty();
        assertThat(signingIn.authenticate("anna", PASSWORD, HOME)).isEmpty();
    }

    @Test
    void theCodeAloneOpensNothingAndIsNotUsedUp() {
        String secret = added();
        pass(30);
        assertThat(signingIn.authenticate("anna", WRONG, code(secret), HOME)).isEmpty();
        assertThat(signingIn.authenticate("anna", PASSWORD, code(secret), HOME)).isPresent();
    }

    @Test
    void aCodeCountsOnceNotEvenAfterConfirming() {
        String secret = added();
        assertThat(signingIn.authenticate("anna", PASSWORD, code(secret), HOME)).isEmpty();
        pass(30);
        signingIn.authenticate("anna", PASSWORD, code(secret), HOME);
        assertThat(signingIn.authenticate("anna", PASSWORD, code(secret), HOME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-30, 30})
    void aClockThatIsHalfAMinuteOffIsGoodEnough(long seconds) {
        String secret = added();
        pass(300);
        assertThat(signingIn.authenticate("anna", PASSWORD, code(secret, now.plusSeconds(seconds)), HOME))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(longs = {-90, 90})
    void aClockThatIsFartherOffIsNot(long seconds) {
        String secret = added();
        pass(300);
        assertThat(signingIn.authenticate("anna", PASSWORD, code(secret, now.plusSeconds(seconds)), HOME))
                .isEmpty();
    }

    @Test
    void codesAreTypedAsAuthenticatorsShowThem() {
        String secret = added();
        pass(30);
        String code = code(secret);
        assertThat(signingIn.authenticate("anna", PASSWORD, " " + code.substring(0, 3) + " " + code.substring(3), HOME))
                .isPresent();
    }

    @Test
    void whoeverGuessesCodesHasToWaitAsWithPasswords() {
        String secret = added();
        for (int each = 0; each < 5; each++) {
            signingIn.authenticate("anna", PASSWORD, "guess", HOME);
        }
        assertThat(signingIn.wait("anna", HOME)).contains(Duration.ofSeconds(30));
        assertThat(signingIn.authenticate("anna", PASSWORD, code(secret, now.plusSeconds(30)), HOME))
                .isEmpty();
    }

    @Test
    void eachOfTenRecoveryCodesOpensTheAccountOnce() {
        Enrolment enrolment = adding.begin(anna, PASSWORD);
        List<String> codes = adding.confirm(anna, code(enrolment.secret()));
        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(each -> each.matches("([a-z2-7]{4}-){5}[a-z2-7]{4}"));
        for (String each : codes) {
            assertThat(signingIn.authenticate("anna", PASSWORD, " " + each.toUpperCase(Locale.ROOT), HOME))
                    .isPresent();
            assertThat(signingIn.authenticate("anna", PASSWORD, each, HOME)).isEmpty();
        }
    }

    @Test
    void whoeverRemovesItNeedsOnlyThePasswordFromThenOn() {
        added();
        assertThatThrownBy(() -> adding.remove(anna, WRONG)).isInstanceOf(WrongPasswordException.class);
        adding.remove(anna, PASSWORD);
        assertThat(signingIn.authenticate("anna", PASSWORD, HOME)).isPresent();
    }

    @Test
    void anAdministratorRemovesALostOne() {
        added();
        assertThat(adding.isInUse(ada, "Anna")).isTrue();
        adding.removeOf(ada, "Anna");
        assertThat(adding.isInUse(ada, "Anna")).isFalse();
    }

    @Test
    void nobodyElseDoes() {
        assertThatThrownBy(() -> adding.isInUse(anna, "ada")).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> adding.removeOf(anna, "ada")).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void theRecordTellsOfItAndOfEachRecoveryButOfNoCode() {
        Enrolment enrolment = adding.begin(anna, PASSWORD);
        List<String> codes = adding.confirm(anna, code(enrolment.secret()));
        signingIn.authenticate("anna", PASSWORD, codes.get(0), HOME);
        adding.removeOf(ada, "anna");
        assertThat(log.entries())
                .extracting(AuditEntry::act)
                .containsExactly("SECOND_FACTOR_ADDED", "RECOVERY_CODE_USED", "SIGNED_IN", "SECOND_FACTOR_REMOVED");
        assertThat(log.entries())
                .allMatch(entry -> entry.before().isEmpty() && entry.after().isEmpty());
    }

    private String added() {
        Enrolment enrolment = adding.begin(anna, PASSWORD);
        adding.confirm(anna, code(enrolment.secret()));
        return enrolment.secret();
    }

    private void pass(long seconds) {
        now = now.plusSeconds(seconds);
    }

    private String code(String secret) {
        return code(secret, now);
    }

    /** What an authenticator shows that has kept the secret. */
    private String code(String secret, Instant at) {
        byte[] key = factors.find("anna").orElseThrow().secret(new OpenVault()).bytes();
        assertThat(Secrets.base32(key)).isEqualTo(secret);
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(key, "HmacSHA1"), at);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
