package org.wellspring.portal.persistence.secret;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.wellspring.portal.secret.UnopenableException;
import org.wellspring.portal.secret.Vault;

/** Seals with AES-256-GCM, which also tells what was changed. A sealed secret begins with its nonce. */
@ApplicationScoped
public class AesVault implements Vault {

    private static final System.Logger LOG = System.getLogger(AesVault.class.getName());
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** Of the container; the key comes from outside of the database. */
    protected AesVault() {}

    /** @param bytes of the key, 32 of them */
    public AesVault(byte[] bytes) {
        key = new SecretKeySpec(bytes, "AES");
    }

    @PostConstruct
    void load() {
        Path folder = Path.of(System.getProperty("portal.data"));
        key = new SecretKeySpec(new KeyFile(folder).key(System.getenv()), "AES");
    }

    /** At the start, so that a setting that makes no sense is told then and not when somebody signs in. */
    void start(@Observes Startup started) {
        LOG.log(Level.DEBUG, "Secrets are sealed with {0}.", key.getAlgorithm());
    }

    @Override
    public byte[] seal(byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(secret);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + text.length);
            System.arraycopy(text, 0, sealed, NONCE_BYTES, text.length);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES", impossible);
        }
    }

    @Override
    public byte[] open(byte[] sealed) {
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, nonce).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException | IllegalArgumentException otherKey) {
            throw new UnopenableException(otherKey);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
