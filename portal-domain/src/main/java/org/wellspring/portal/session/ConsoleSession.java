package org.wellspring.portal.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's session: from the sign-in until they sign out, it is ended, or it has lasted too long. Requests of one
 * session come together, so when it was seen and that it has ended is written by statements of their own. What has ended
 * is kept for a while, to tell when somebody was here.
 */
@Entity
@Table(name = "console_session")
public class ConsoleSession {

    static final int MAX_AGENT_LENGTH = 300;
    static final int MAX_ORIGIN_LENGTH = 100;

    @Id
    @Column(length = 40)
    private String id;

    @Version
    private Long version;

    @Column(nullable = false, updatable = false)
    private String account;

    @Column(nullable = false, updatable = false, length = MAX_ORIGIN_LENGTH)
    private String origin;

    @Column(nullable = false, updatable = false, length = MAX_AGENT_LENGTH)
    private String agent;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "last_seen_at", nullable = false)
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ConsoleSession() {}

    /** @param agent what the browser says that it is */
    public ConsoleSession(String id, String account, String origin, String agent, Instant now) {
        this.id = id;
        this.account = account;
        this.origin = beginning(origin, MAX_ORIGIN_LENGTH);
        this.agent = beginning(agent, MAX_AGENT_LENGTH);
        this.startedAt = now;
        this.lastSeenAt = now;
    }

    private static String beginning(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** Whether it has lasted too long, or was not used for too long. */
    boolean isExpired(SessionLimits limits, Instant now) {
        return lastSeenAt.isBefore(limits.seenSince(now)) || startedAt.isBefore(limits.startedSince(now));
    }

    boolean isOf(String name) {
        return account.equals(name);
    }

    /** The same, seen last at another instant. */
    ConsoleSession seenAt(Instant instant) {
        ConsoleSession session = new ConsoleSession(id, account, origin, agent, startedAt);
        session.lastSeenAt = instant;
        return session;
    }

    OpenSession shown(String ownId) {
        return new OpenSession(id, Device.of(agent), origin, startedAt, lastSeenAt, id.equals(ownId));
    }

    public String id() {
        return id;
    }

    public String account() {
        return account;
    }

    String origin() {
        return origin;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
