package org.wellspring.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wellspring.portal.account.Account;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.audit.Subject;

/**
 * Sessions begin with a sign-in and go on from request to request, as long as they are in this register and not too old.
 * What ends them holds from their next request, on whichever node that arrives.
 */
@ApplicationScoped
@Transactional
public class Sessions {

    /** Seen more often than this is not written down. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    private static final Duration MEMORY = Duration.ofDays(90);

    private final ConsoleSessions sessions;
    private final SessionLimits limits;
    private final AuditTrail trail;
    private final InstantSource clock;

    protected Sessions() {
        this(null, null, null, null);
    }

    @Inject
    public Sessions(ConsoleSessions sessions, SessionLimits limits, AuditTrail trail, InstantSource clock) {
        this.sessions = sessions;
        this.limits = limits;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Registers a session of somebody who has just signed in.
     *
     * @param agent what the browser says that it is; {@code null} for nothing
     * @return its id, by which nobody can act in it
     */
    public String begin(String account, String origin, String agent) {
        String id = UUID.randomUUID().toString();
        String name = Account.normalised(account);
        sessions.add(new ConsoleSession(id, name, origin, agent == null ? "" : agent, clock.instant()));
        return id;
    }

    /** Whether the session goes on with this request; if it has lasted too long, it ends here. */
    public boolean resume(String account, String id) {
        Instant now = clock.instant();
        Optional<ConsoleSession> session = sessions.find(id)
                .filter(found -> found.isOf(account) && found.endedAt().isEmpty());
        if (session.filter(found -> found.isExpired(limits, now)).isPresent()) {
            expire(session.get(), now);
            return false;
        }
        session.filter(found -> found.lastSeenAt().isBefore(now.minus(GRAIN)))
                .ifPresent(found -> sessions.seen(id, now));
        return session.isPresent();
    }

    private void expire(ConsoleSession session, Instant now) {
        if (sessions.end(session.id(), now)) {
            trail.record(Actor.PORTAL, Act.SESSION_EXPIRED, Subject.account(session.account()), session.origin(), "");
        }
    }

    /** The actor's own, the one seen last first. */
    public List<OpenSession> own(Actor actor, String presentId) {
        return open(actor.name(), presentId);
    }

    /** Those of a person, as administrators see them. */
    public List<OpenSession> of(Actor actor, String name, String presentId) {
        actor.require(Role.ADMINISTRATOR);
        return open(Account.normalised(name), presentId);
    }

    private List<OpenSession> open(String name, String presentId) {
        Instant now = clock.instant();
        return sessions.listOpen(name).stream()
                .filter(session -> !session.isExpired(limits, now))
                .map(session -> session.shown(presentId))
                .toList();
    }

    /** @throws SessionNotFoundException when the actor has no such session any more */
    public void end(Actor actor, String id) {
        end(actor, actor.name(), id);
    }

    /** @throws SessionNotFoundException when the person has no such session any more */
    public void endOf(Actor actor, String name, String id) {
        actor.require(Role.ADMINISTRATOR);
        end(actor, Account.normalised(name), id);
    }

    private void end(Actor actor, String name, String id) {
        ConsoleSession session =
                sessions.find(id).filter(found -> found.isOf(name)).orElseThrow(SessionNotFoundException::new);
        if (!sessions.end(id, clock.instant())) {
            throw new SessionNotFoundException();
        }
        trail.record(actor, Act.SESSION_ENDED, Subject.account(name), session.origin(), "");
    }

    /** Ends the actor's own sessions, except the one in which this is asked for. */
    public void endOthers(Actor actor, String presentId) {
        endAll(actor, actor.name(), presentId);
    }

    public void endAllOf(Actor actor, String name) {
        actor.require(Role.ADMINISTRATOR);
        endAll(actor, Account.normalised(name), "");
    }

    private void endAll(Actor actor, String name, String exceptId) {
        List<ConsoleSession> ended = sessions.listOpen(name).stream()
                .filter(session -> !session.id().equals(exceptId))
                .filter(session -> sessions.end(session.id(), clock.instant()))
                .toList();
        ended.forEach(session -> trail.record(actor, Act.SESSION_ENDED, Subject.account(name), session.origin(), ""));
    }

    /** Ends all sessions of an account whose way in has changed, which the record tells of already. */
    public void close(String account) {
        Instant now = clock.instant();
        sessions.listOpen(account).forEach(session -> sessions.end(session.id(), now));
    }

    /** Ends a session whose owner leaves, which the record tells of already. */
    public void left(String id) {
        sessions.end(id, clock.instant());
    }

    /** Ends sessions that have lasted too long and were not heard of again, and forgets what ended long ago. */
    public void sweep() {
        Instant now = clock.instant();
        sessions.listExpired(limits.seenSince(now), limits.startedSince(now)).forEach(session -> expire(session, now));
        sessions.forget(now.minus(MEMORY));
    }

    public SessionLimits limits() {
        return limits;
    }
}
