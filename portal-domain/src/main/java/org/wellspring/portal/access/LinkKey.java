package org.wellspring.portal.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What makes a link work. It is told once, to whoever the link is for; the portal keeps a hash of it. */
record LinkKey(String text) {

    /** So random that nobody guesses it, and that a fast hash keeps it safe. */
    private static final int BYTES = 32;

    static LinkKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new LinkKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        try {
            byte[] plain = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Without the key, which has no place in a log. */
    @Override
    public String toString() {
        return "LinkKey";
    }
}
