package org.wellspring.portal.persistence.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.jpa.SpecHints;
import org.wellspring.portal.notice.Notice;
import org.wellspring.portal.notice.Outbox;

@Dependent
class JpaOutbox implements Outbox {

    /** What Hibernate takes for a time that means: do not wait, pass over. */
    private static final int SKIP_LOCKED = -2;

    private final EntityManager entities;
    private final Bell bell;

    @Inject
    JpaOutbox(EntityManager entities, Bell bell) {
        this.entities = entities;
        this.bell = bell;
    }

    @Override
    public void add(Notice notice) {
        entities.persist(notice);
        bell.ring();
    }

    /** What others hold is passed over, not waited for. */
    @Override
    public Optional<Notice> nextDue(Instant now) {
        return entities.createQuery("""
                        select n from Notice n
                        where n.sentAt is null and n.givenUpAt is null and n.nextAttemptAt <= :now
                        order by n.nextAttemptAt, n.id
                        """, Notice.class)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, SKIP_LOCKED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Notice get(long id) {
        return entities.getReference(Notice.class, id);
    }
}
