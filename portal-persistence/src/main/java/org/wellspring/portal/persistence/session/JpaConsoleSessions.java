package org.wellspring.portal.persistence.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.session.ConsoleSession;
import org.wellspring.portal.session.ConsoleSessions;

@Dependent
public class JpaConsoleSessions implements ConsoleSessions {

    /** The others are found at the next round. */
    private static final int MOST_EXPIRED = 200;

    private final EntityManager entities;

    @Inject
    public JpaConsoleSessions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(ConsoleSession session) {
        entities.persist(session);
    }

    @Override
    public Optional<ConsoleSession> find(String id) {
        return Optional.ofNullable(entities.find(ConsoleSession.class, id)).map(this::detached);
    }

    /** Statements change it behind the back of the persistence context. */
    private ConsoleSession detached(ConsoleSession session) {
        entities.detach(session);
        return session;
    }

    @Override
    public List<ConsoleSession> listOpen(String account) {
        return entities.createQuery("""
                        select s from ConsoleSession s where s.account = :account and s.endedAt is null
                        order by s.lastSeenAt desc, s.id
                        """, ConsoleSession.class)
                .setParameter("account", account)
                .getResultStream()
                .map(this::detached)
                .toList();
    }

    @Override
    public List<ConsoleSession> listExpired(Instant seenSince, Instant startedSince) {
        return entities.createQuery("""
                        select s from ConsoleSession s
                        where s.endedAt is null and (s.lastSeenAt < :seenSince or s.startedAt < :startedSince)
                        order by s.lastSeenAt
                        """, ConsoleSession.class)
                .setParameter("seenSince", seenSince)
                .setParameter("startedSince", startedSince)
                .setMaxResults(MOST_EXPIRED)
                .getResultStream()
                .map(this::detached)
                .toList();
    }

    @Override
    public void seen(String id, Instant now) {
        entities.createQuery("update ConsoleSession s set s.lastSeenAt = :now where s.id = :id and s.lastSeenAt < :now")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public boolean end(String id, Instant now) {
        return entities.createQuery(
                                "update ConsoleSession s set s.endedAt = :now where s.id = :id and s.endedAt is null")
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void forget(Instant before) {
        entities.createQuery("""
                        delete from ConsoleSession s where s.endedAt < :before and exists
                          (select 1 from ConsoleSession later
                           where later.account = s.account and later.lastSeenAt > s.lastSeenAt)
                        """).setParameter("before", before).executeUpdate();
    }
}
