package org.wellspring.portal.asof;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key with which the portal signs its links into the past. There is one, made when it is first needed; it never
 * leaves the portal and its database.
 */
@Entity
@Table(name = "signing_key")
public class SigningKey {

    /** The number of the only row. */
    public static final long ID = 1;

    /** As long as what HMAC-SHA256 gives: RFC 2104 section 3 advises against less. */
    private static final int LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";

    @Id
    private long id = ID;

    @Version
    private Long version;

    private byte[] secret;

    boolean isMade() {
        return secret != null;
    }

    void make() {
        secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
    }

    /** The signature of the bytes, in the characters of an address. */
    String sign(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(message));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", impossible);
        }
    }

    /** Takes as long for a signature that is almost right as for any other. */
    boolean hasSigned(byte[] message, String signature) {
        return isMade() && MessageDigest.isEqual(ascii(sign(message)), ascii(signature));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
