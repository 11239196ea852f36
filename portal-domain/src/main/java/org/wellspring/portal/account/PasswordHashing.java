package org.wellspring.portal.account;

/** Turns passwords into salted, slow hashes and compares them. Implementations never keep or log a password. */
public interface PasswordHashing {

    /** A self-describing hash (algorithm, cost, salt, value) of the password. */
    String hash(char[] password);

    /** Whether the password gives this hash; takes the same time for right and wrong passwords. */
    boolean verify(char[] password, String hash);

    /** Whether the hash was made at a lower cost than new ones are. */
    default boolean isOutdated(String hash) {
        return false;
    }
}
