package org.wellspring.portal.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an authenticator and the portal both know, and codes of six digits are made of: RFC 6238 with its defaults, which
 * all authenticators have. It is never written to a log, hence no record.
 */
final class TotpSecret {

    /** As long as what HMAC-SHA1 gives: RFC 4226, section 4, R6. */
    static final int LENGTH = 20;

    private static final Duration STEP = Duration.ofSeconds(30);

    /** Clocks may differ by one step: RFC 6238, section 5.2. */
    private static final int DRIFT = 1;

    private final byte[] bytes;

    TotpSecret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static TotpSecret random() {
        return new TotpSecret(Secrets.random(new SecureRandom(), LENGTH));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** For typing it in: 32 characters of Base32 (RFC 4648), which 160 bits fill without a rest. */
    String text() {
        return Secrets.base32(bytes);
    }

    /** The step, counted from 1970, to which the code belongs, if it is one about now and later than the last one used. */
    OptionalLong step(String code, Instant now, long last) {
        long present = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
                .filter(step -> step > last)
                .filter(step -> code(step).equals(code))
                .findFirst();
    }

    private String code(long step) {
        try {
            return new TimeBasedOneTimePasswordGenerator(STEP)
                    .generateOneTimePasswordString(
                            new SecretKeySpec(bytes, "HmacSHA1"),
                            Instant.ofEpochSecond(step * STEP.toSeconds()),
                            Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("Every key is one for HMAC", impossible);
        }
    }
}
