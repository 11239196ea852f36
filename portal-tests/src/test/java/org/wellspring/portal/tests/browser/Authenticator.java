package org.wellspring.portal.tests.browser;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;

/** An app that somebody has typed the secret into. */
record Authenticator(String secret) {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    String code() {
        return code(Instant.now());
    }

    /** That of the next half minute, which the portal takes as well. */
    String nextCode() {
        return code(Instant.now().plus(Duration.ofSeconds(30)));
    }

    private String code(Instant at) {
        BigInteger number = secret.chars()
                .mapToObj(character -> BigInteger.valueOf(BASE32.indexOf(character)))
                .reduce(BigInteger.ZERO, (sum, digit) -> sum.shiftLeft(5).add(digit));
        byte[] bytes = number.setBit(160).toByteArray();
        byte[] key = Arrays.copyOfRange(bytes, bytes.length - 20, bytes.length);
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(key, "HmacSHA1"), at);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
