package org.wellspring.portal.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/**
 * What failed tries to sign in, and links asked for, are counted by, and how many of them are free. From the last free one on, each is
 * followed by a wait that is twice as long as the one before. So a wait is never longer than the guessing has lasted,
 * and the hundredth failure in a row (NIST SP 800-63B-4, 3.2.2) is further away than anybody waits.
 */
enum TryLimit {
    /** A name, whether somebody has it or not. */
    NAME(5, Duration.ofDays(30)),

    /** A network address; many people can share one. */
    ADDRESS(100, Duration.ofDays(1)),

    /** A name or an e-mail address for which somebody asks for a link to choose a new password. */
    ASKED_FOR(3, Duration.ofDays(1)),

    /** A network address from which such links are asked for. */
    ASKED_FROM(20, Duration.ofDays(1));

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    /** The wait after this many doublings is a year, which is enough. */
    private static final int MOST_DOUBLINGS = 20;

    /** Five of them, so strangers who make names up fill a million rows at most. */
    private static final int HEX_DIGITS = 5;

    private final int free;
    private final Duration memory;

    TryLimit(int free, Duration memory) {
        this.free = free;
        this.memory = memory;
    }

    /** How long no try is looked at after this many failures in a row. */
    Duration waitAfter(int failures) {
        return failures < free
                ? Duration.ZERO
                : FIRST_WAIT.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
    }

    /** How long after the end of a wait its failures still count. */
    Duration memory() {
        return memory;
    }

    /** The key of the row that counts for this; a few names or addresses share a row without harm. */
    String counter(String what) {
        return name() + ':' + HexFormat.of().formatHex(sha256(what)).substring(0, HEX_DIGITS);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
