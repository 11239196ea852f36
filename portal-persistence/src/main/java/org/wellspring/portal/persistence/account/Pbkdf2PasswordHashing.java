package org.wellspring.portal.persistence.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import org.wellspring.portal.account.PasswordHashing;

/**
 * PBKDF2 with HMAC-SHA-512, with the cost that the OWASP Password Storage Cheat Sheet asks for. Passwords are normalised
 * first, so that it does not matter how a keyboard puts their characters together.
 */
@ApplicationScoped
class Pbkdf2PasswordHashing implements PasswordHashing {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final String ROUNDS = "220000";
    private static final Map<String, String> COST = Map.of(
            "Pbkdf2PasswordHash.Algorithm",
            ALGORITHM,
            "Pbkdf2PasswordHash.Iterations",
            ROUNDS,
            "Pbkdf2PasswordHash.SaltSizeBytes",
            "32",
            "Pbkdf2PasswordHash.KeySizeBytes",
            "64");

    private final Pbkdf2PasswordHash algorithm;

    protected Pbkdf2PasswordHashing() {
        algorithm = null;
    }

    @Inject
    Pbkdf2PasswordHashing(Pbkdf2PasswordHash algorithm) {
        this.algorithm = algorithm;
        algorithm.initialize(COST);
    }

    @Override
    public String hash(char[] password) {
        return algorithm.generate(normalised(password));
    }

    /** Also by the password as it was typed, which is what earlier portals hashed. */
    @Override
    public boolean verify(char[] password, String hash) {
        char[] normalised = normalised(password);
        return algorithm.verify(normalised, hash)
                || !Arrays.equals(normalised, password) && algorithm.verify(password, hash);
    }

    @Override
    public boolean isOutdated(String hash) {
        return !hash.startsWith(ALGORITHM + ":" + ROUNDS + ":");
    }

    private static char[] normalised(char[] password) {
        return Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFKC)
                .toCharArray();
    }
}
