package org.wellspring.portal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Counts in memory what comes from each network address within some minutes. An address is known only by a keyed hash, and
 * with the minutes the key is thrown away, so nobody can tell afterwards who it was.
 */
@ApplicationScoped
public class Floods {

    static final Duration WINDOW = Duration.ofMinutes(10);
    static final int MOST_OF_ONE = 5;
    static final int MOST = 200;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Integer> counts = new HashMap<>();
    private SecretKeySpec key;
    private Instant until = Instant.MIN;
    private int all;

    /** Whether one more is let through. */
    public synchronized boolean admit(NetworkAddress from, Instant now) {
        if (!now.isBefore(until)) {
            begin(now);
        }
        if (all >= MOST || counts.merge(hash(from), 1, Integer::sum) > MOST_OF_ONE) {
            return false;
        }
        all++;
        return true;
    }

    private void begin(Instant now) {
        byte[] fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        key = new SecretKeySpec(fresh, ALGORITHM);
        until = now.plus(WINDOW);
        counts.clear();
        all = 0;
    }

    private String hash(NetworkAddress from) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(from.network()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, missing);
        }
    }
}
