package org.wellspring.portal.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.AddingSecondFactor;
import org.wellspring.portal.account.Enrolment;
import org.wellspring.portal.account.PasswordHashing;
import org.wellspring.portal.account.SecondStep;
import org.wellspring.portal.account.SigningIn;
import org.wellspring.portal.account.Throttle;
import org.wellspring.portal.account.TryGate;
import org.wellspring.portal.persistence.PersistenceTest;
import org.wellspring.portal.persistence.secret.AesVault;
import org.wellspring.portal.secret.Vault;

class JpaSecondFactorsTest extends PersistenceTest {

    private static final char[] PASSWORD = "a password".toCharArray();
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
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

    private SigningIn signingIn;
    private AddingSecondFactor adding;

    @BeforeEach
    void open() {
        Vault vault = new AesVault(new byte[32]);
        InstantSource clock = InstantSource.fixed(NOON);
        JpaTries tries = new JpaTries(entities);
        JpaSecondFactors factors = new JpaSecondFactors(entities);
        signingIn = new SigningIn(
                new JpaAccounts(entities),
                PLAIN,
                new Throttle(new TryGate(tries, clock), tries, clock),
                new SecondStep(factors, vault, trail(entities), clock),
                trail(entities));
        adding = new AddingSecondFactor(signingIn, factors, vault, new Silence(), trail(entities), clock);
        new JpaAccounts(entities).add(new Account(ANNA.name(), "a password", ANNA.roles(), NOON));
    }

    @Test
    void aRecoveryCodeIsKeptUntilItIsUsed() throws Exception {
        List<String> codes = added();
        assertThat(signIn(codes.get(0))).isTrue();
        assertThat(signIn(codes.get(0))).isFalse();
        assertThat(signIn(codes.get(1))).isTrue();
    }

    @Test
    void whatIsRemovedLeavesNothingBehindAndCanBeSetUpAnew() throws Exception {
        added();
        adding.remove(ANNA, PASSWORD);
        flush();
        assertThat(adding.isInUse(ANNA)).isFalse();
        assertThat(entities.createNativeQuery("select count(*) from recovery_code", Long.class)
                        .getSingleResult())
                .isZero();
        assertThat(added()).hasSize(10);
    }

    private boolean signIn(String code) {
        boolean opened = signingIn
                .authenticate(ANNA.name(), PASSWORD, code, ANNA.origin())
                .isPresent();
        flush();
        return opened;
    }

    private List<String> added() throws GeneralSecurityException {
        Enrolment enrolment = adding.begin(ANNA, PASSWORD);
        flush();
        List<String> codes = adding.confirm(
                ANNA,
                new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(key(enrolment.secret()), NOON));
        flush();
        return codes;
    }

    private static SecretKeySpec key(String secret) {
        BigInteger number = secret.chars()
                .mapToObj(character -> BigInteger.valueOf(BASE32.indexOf(character)))
                .reduce(BigInteger.ZERO, (sum, digit) -> sum.shiftLeft(5).add(digit));
        byte[] bytes = number.setBit(160).toByteArray();
        return new SecretKeySpec(Arrays.copyOfRange(bytes, bytes.length - 20, bytes.length), "HmacSHA1");
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
