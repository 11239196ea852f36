package org.wellspring.portal.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.secret.Vault;

/**
 * The authenticator of a person, and the recovery codes for the day when it is lost. It is asked for only once a first
 * code has shown that the authenticator works. No code counts twice: not that of an earlier moment than the last one
 * used, and no recovery code. Its secret is kept sealed.
 */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

    static final int RECOVERY_CODES = 10;

    /** So random that a fast hash keeps them safe: OWASP ASVS 5.0, 6.5.2, asks for 112 bits. */
    private static final int RECOVERY_BYTES = 15;

    @Id
    @Column(length = Account.MAX_NAME_LENGTH)
    private String account;

    @Version
    private Long version;

    @Column(nullable = false)
    private byte[] secret;

    @Column(nullable = false)
    private boolean sealed;

    @Column(nullable = false)
    private boolean confirmed;

    @Column(name = "last_step", nullable = false)
    private long lastStep;

    @ElementCollection
    @CollectionTable(name = "recovery_code", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "hash", nullable = false, length = 64)
    private Set<String> recoveryHashes = new HashSet<>();

    protected SecondFactor() {}

    SecondFactor(String account, Vault vault) {
        this.account = account;
        renew(vault);
    }

    /** Begins anew with another secret. */
    void renew(Vault vault) {
        keep(TotpSecret.random(), vault);
    }

    private void keep(TotpSecret wanted, Vault vault) {
        secret = vault.seal(wanted.bytes());
        sealed = true;
    }

    /** Seals a secret that an earlier portal kept as it is. */
    void seal(Vault vault) {
        if (!sealed) {
            keep(new TotpSecret(secret), vault);
        }
    }

    String account() {
        return account;
    }

    /** @throws org.wellspring.portal.secret.UnopenableException when it was sealed with another key */
    TotpSecret secret(Vault vault) {
        return new TotpSecret(sealed ? vault.open(secret) : secret);
    }

    boolean isConfirmed() {
        return confirmed;
    }

    /**
     * Makes it count from now on.
     *
     * @return the recovery codes, which are kept only as hashes
     */
    List<String> confirm() {
        confirmed = true;
        return renewRecoveryCodes();
    }

    /** Others than before, which count no more. */
    List<String> renewRecoveryCodes() {
        SecureRandom random = new SecureRandom();
        List<String> codes = Stream.generate(() -> Secrets.base32(Secrets.random(random, RECOVERY_BYTES)))
                .map(code -> String.join("-", code.split("(?<=\\G.{4})")).toLowerCase(Locale.ROOT))
                .limit(RECOVERY_CODES)
                .toList();
        recoveryHashes = codes.stream().map(SecondFactor::hash).collect(Collectors.toCollection(HashSet::new));
        return codes;
    }

    int recoveryCodesLeft() {
        return recoveryHashes.size();
    }

    /** Whether the authenticator shows this code now; if so it is used up. */
    boolean accepts(String code, Instant now, Vault vault) {
        OptionalLong step = secret(vault).step(code.replaceAll("\\s", ""), now, lastStep);
        step.ifPresent(used -> lastStep = used);
        return step.isPresent();
    }

    /** Whether this is a recovery code that is left; if so it is used up. */
    boolean recoversBy(String code) {
        return recoveryHashes.remove(hash(code));
    }

    private static String hash(String code) {
        try {
            byte[] plain = code.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
