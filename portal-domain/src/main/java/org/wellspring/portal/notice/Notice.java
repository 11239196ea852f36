package org.wellspring.portal.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.account.EmailAddress;
import org.wellspring.portal.secret.Vault;

/**
 * Something that a person is to be told by e-mail. It waits until it is due; whoever claims it counts an attempt and
 * puts off the next one before trying, so that nobody else tries meanwhile and nothing is lost if the server dies. It
 * ends as sent or, after {@link #PATIENCE}, as given up.
 */
@Entity
@Table(name = "notice")
public class Notice {

    private static final Duration FIRST_DELAY = Duration.ofMinutes(1);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);

    /** How long a notice is worth trying. */
    static final Duration PATIENCE = Duration.ofDays(2);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
    private Long id;

    @Version
    private Long version;

    @Column(nullable = false, updatable = false)
    private String recipient;

    @Column(nullable = false, updatable = false)
    private String email;

    @Column(nullable = false, updatable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(nullable = false, updatable = false)
    private String path;

    @Column(name = "caused_by", nullable = false, updatable = false)
    private String causedBy;

    @Column(updatable = false)
    private String comment;

    @Column(updatable = false, length = 10)
    private String language;

    @Column(name = "sealed_key")
    private byte[] sealedKey;

    @Transient
    private String key = "";

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "next_attempt_at", nullable = false)
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "given_up_at")
    private Instant givenUpAt;

    protected Notice() {}

    /** A notice that is due at once. */
    public Notice(String recipient, EmailAddress email, NoticeKind kind, Occasion occasion, Instant now) {
        this.recipient = recipient;
        this.email = email.value();
        this.kind = kind;
        this.title = occasion.title();
        this.path = occasion.path();
        this.causedBy = occasion.by();
        this.comment = occasion.comment();
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    /** Has the person read it in this language. */
    Notice in(Locale wanted) {
        language = wanted.toLanguageTag();
        return this;
    }

    /** Has the path of the occasion end with this key, which is kept sealed, and only until the notice is sent. */
    Notice withKey(String wanted, Vault vault) {
        sealedKey = vault.seal(wanted.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Makes the key readable for whoever sends the notice. */
    void open(Vault vault) {
        if (sealedKey != null) {
            key = new String(vault.open(sealedKey), StandardCharsets.UTF_8);
        }
    }

    /** Counts an attempt and puts off the next: by a minute, then by twice as long each time, at most by an hour. */
    void claim(Instant now) {
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempts, 10));
        attempts++;
        nextAttemptAt = now.plus(delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY);
    }

    void sent(Instant now) {
        sentAt = now;
        sealedKey = null;
    }

    /** Gives the notice up if it has waited too long; else it stays due at its next attempt. */
    void failed(Instant now) {
        if (!now.isBefore(createdAt.plus(PATIENCE))) {
            givenUpAt = now;
            sealedKey = null;
        }
    }

    public Long id() {
        return id;
    }

    /** The name of the account that is told. */
    public String recipient() {
        return recipient;
    }

    /** Where the person got mail when this happened. */
    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public NoticeKind kind() {
        return kind;
    }

    public Occasion occasion() {
        return new Occasion(title, path + key, causedBy, comment);
    }

    /** What the person reads, if they have chosen it. */
    public Optional<Locale> language() {
        return Optional.ofNullable(language).map(Locale::forLanguageTag);
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isGivenUp() {
        return givenUpAt != null;
    }
}
