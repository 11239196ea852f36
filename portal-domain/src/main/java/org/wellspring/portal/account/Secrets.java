package org.wellspring.portal.account;

import java.math.BigInteger;
import java.util.Random;

/** Random bytes, and how people read and type them. */
final class Secrets {

    private static final int BITS_A_CHARACTER = 5;
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuv";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Secrets() {}

    static byte[] random(Random source, int length) {
        byte[] bytes = new byte[length];
        source.nextBytes(bytes);
        return bytes;
    }

    /** @param bytes a multiple of five, so that no padding is needed */
    static String base32(byte[] bytes) {
        String digits = new BigInteger(1, bytes).toString(1 << BITS_A_CHARACTER);
        String padded = "0".repeat(bytes.length * Byte.SIZE / BITS_A_CHARACTER - digits.length()) + digits;
        return padded.chars()
                .map(digit -> BASE32.charAt(DIGITS.indexOf(digit)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
