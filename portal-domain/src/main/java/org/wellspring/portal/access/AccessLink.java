package org.wellspring.portal.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.wellspring.portal.account.EmailAddress;

/**
 * A link that lets whoever has it do one thing with an account, once, until it expires. It is removed when it is used,
 * when it is withdrawn, and when another of its kind takes its place.
 */
@Entity
@Table(name = "access_link")
public class AccessLink {

    @Id
    @Column(updatable = false, length = 64)
    private String hash;

    @Column(nullable = false, updatable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @Column(nullable = false, updatable = false)
    private String account;

    @Column(updatable = false, length = EmailAddress.MAX_LENGTH)
    private String email;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    protected AccessLink() {}

    AccessLink(LinkKey key, LinkKind kind, String account, Optional<EmailAddress> email, Instant now) {
        this.hash = key.hash();
        this.kind = kind;
        this.account = account;
        this.email = email.map(EmailAddress::value).orElse(null);
        this.createdAt = now;
        this.expiresAt = now.plus(kind.lifetime());
    }

    boolean isGood(LinkKind wanted, Instant now) {
        return kind == wanted && now.isBefore(expiresAt);
    }

    String hash() {
        return hash;
    }

    String account() {
        return account;
    }

    /** The address that it is about. */
    Optional<EmailAddress> email() {
        return Optional.ofNullable(email).map(EmailAddress::new);
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
