package org.wellspring.portal.persistence.change;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Editions and withdrawals by the instant at which they begin, which can be after they were made. */
record Plans(EntityManager entities) {

    /** How many editions of which items began; those too that another server's clock, ahead of this one's, let begin at once. */
    Map<Long, Integer> begun(Instant from, Instant until) {
        Map<Long, Integer> begun = new HashMap<>();
        entities.createQuery(
                        "select e.item.id from Edition e where e.validFrom > :from and e.validFrom <= :until",
                        Long.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList()
                .forEach(item -> begun.merge(item, 1, Integer::sum));
        return begun;
    }

    /** Whether anything that was planned for an item has begun, perhaps before the plan was in the record. */
    boolean hasBegun(Long item, Instant until) {
        return entities.createQuery(
                                "select count(e) from Edition e where e.item.id = :item and e.validFrom <= :until"
                                        + " and e.validFrom > e.publishedAt",
                                Long.class)
                        .setParameter("item", item)
                        .setParameter("until", until)
                        .getSingleResult()
                > 0;
    }

    /** The next instant at which something begins or ends by itself. */
    Optional<Instant> next(Instant now) {
        return Optional.ofNullable(
                entities.createQuery("select min(e.validFrom) from Edition e where e.validFrom > :now", Instant.class)
                        .setParameter("now", now)
                        .getSingleResult());
    }
}
