package org.wellspring.portal.persistence.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.jpa.SpecHints;
import org.wellspring.portal.account.FailedTries;
import org.wellspring.portal.account.Tries;

@Dependent
class JpaTries implements Tries {

    /** What Hibernate takes for a time that means: do not wait, pass over. */
    private static final int SKIP_LOCKED = -2;

    /** The others are forgotten at the next tries. */
    private static final int MOST_FORGOTTEN = 50;

    private final EntityManager entities;

    @Inject
    JpaTries(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<FailedTries> find(String counter) {
        return Optional.ofNullable(entities.find(FailedTries.class, counter));
    }

    /** A row that somebody else forgets at this moment is made anew. */
    @Override
    public FailedTries getToChange(String counter) {
        makeSure(counter);
        return entities.createQuery("select f from FailedTries f where f.counter = :counter", FailedTries.class)
                .setParameter("counter", counter)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> getToChange(counter));
    }

    private void makeSure(String counter) {
        entities.createNativeQuery("""
                        insert into failed_tries (counter, version, failures, closed_until, forgotten_at)
                        values (:counter, 0, 0, :never, :never) on conflict do nothing
                        """)
                .setParameter("counter", counter)
                .setParameter("never", Instant.EPOCH)
                .executeUpdate();
    }

    /** Rows that somebody holds at this moment are passed over: whoever holds one may be waiting for another. */
    @Override
    public void forget(Instant now) {
        entities.createQuery("select f from FailedTries f where f.forgottenAt <= :now", FailedTries.class)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, SKIP_LOCKED)
                .setMaxResults(MOST_FORGOTTEN)
                .getResultList()
                .forEach(entities::remove);
        entities.flush();
    }
}
