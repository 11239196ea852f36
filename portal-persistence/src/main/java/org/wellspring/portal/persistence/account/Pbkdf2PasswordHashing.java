package org.wellspring.portal.persistence.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.wellspring.portal.account.PasswordHashing;

/** PBKDF2 with HMAC-SHA-512, with the cost that the OWASP Password Storage Cheat Sheet asks for. */
@ApplicationScoped
class Pbkdf2PasswordHashing implements PasswordHashing {

    private static final Map<String, String> COST = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

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
        return algorithm.generate(password);
    }

    @Override
    public boolean verify(char[] password, String hash) {
        return algorithm.verify(password, hash);
    }
}
