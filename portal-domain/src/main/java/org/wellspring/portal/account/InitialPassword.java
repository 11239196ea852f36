package org.wellspring.portal.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** The random password that an account begins with: told once to whoever hands it over, and kept only as a hash. */
final class InitialPassword {

    /** Letters and digits that cannot be mistaken for one another when they are read or dictated. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    /** 20 characters of 32 are 100 bits. */
    private static final int LENGTH = 20;

    private InitialPassword() {}

    static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }
}
