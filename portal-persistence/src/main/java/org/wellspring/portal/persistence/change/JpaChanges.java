package org.wellspring.portal.persistence.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.AuditLog;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.audit.Extent;
import org.wellspring.portal.change.Advance;
import org.wellspring.portal.change.Change;
import org.wellspring.portal.change.Changes;
import org.wellspring.portal.change.ItemChange;
import org.wellspring.portal.change.Progress;
import org.wellspring.portal.persistence.edition.Timeline;

/** Follows the record for what people change, and the line of editions for what begins by itself. */
@ApplicationScoped
@Transactional
public class JpaChanges implements Changes {

    /** Whoever is further behind than this need not look at each single act. */
    private static final int MOST_ENTRIES = 1_000;

    private final EntityManager entities;
    private final AuditLog log;

    protected JpaChanges() {
        this(null, null);
    }

    @Inject
    public JpaChanges(EntityManager entities, AuditLog log) {
        this.entities = entities;
        this.log = log;
    }

    @Override
    public Advance since(Optional<Progress> from, Instant now) {
        ChainEnd end = log.end().orElse(ChainEnd.NONE);
        Instant until = Timeline.exact(now);
        Change change = from.map(progress -> between(progress, end, until)).orElse(Change.EVERYTHING);
        return new Advance(new Progress(end, until), change, next(until));
    }

    private Change between(Progress from, ChainEnd end, Instant until) {
        long entries = end.number() - from.read().number();
        boolean otherRecord = entries < 0 || entries == 0 && !end.equals(from.read());
        if (otherRecord || entries > MOST_ENTRIES || until.isBefore(from.at())) {
            return Change.EVERYTHING;
        }
        Map<Long, Integer> steps = begun(from.at(), until);
        for (AuditEntry entry :
                entries == 0 ? List.<AuditEntry>of() : log.after(from.read().number(), (int) entries)) {
            switch (Extent.of(entry.act())) {
                case EVERYTHING -> {
                    return Change.EVERYTHING;
                }
                case EDITION -> steps.merge(item(entry), 1, Integer::sum);
                case ITEM -> steps.putIfAbsent(item(entry), 0);
                case PLAN -> {
                    if (hasBegun(item(entry), until)) {
                        steps.merge(item(entry), 1, Math::max);
                    }
                }
                case NOTHING -> {}
            }
        }
        ItemChanges items = new ItemChanges(entities, until);
        return steps.entrySet().stream()
                .flatMap(step -> items.of(step.getKey(), step.getValue()).stream())
                .map(ItemChange::change)
                .reduce(Change.NONE, Change::and);
    }

    private static Long item(AuditEntry entry) {
        return Long.valueOf(entry.subject().id());
    }

    /** How many editions of which items began by themselves. */
    private Map<Long, Integer> begun(Instant from, Instant until) {
        Map<Long, Integer> begun = new HashMap<>();
        entities.createQuery(
                        "select e.item.id from Edition e where e.validFrom > :from and e.validFrom <= :until"
                                + " and e.validFrom > e.publishedAt",
                        Long.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList()
                .forEach(item -> begun.merge(item, 1, Integer::sum));
        return begun;
    }

    /** Whether anything that was planned for an item has begun, perhaps before the plan was in the record. */
    private boolean hasBegun(Long item, Instant until) {
        return entities.createQuery(
                                "select count(e) from Edition e where e.item.id = :item and e.validFrom <= :until"
                                        + " and e.validFrom > e.publishedAt",
                                Long.class)
                        .setParameter("item", item)
                        .setParameter("until", until)
                        .getSingleResult()
                > 0;
    }

    private Optional<Instant> next(Instant now) {
        return Optional.ofNullable(
                entities.createQuery("select min(e.validFrom) from Edition e where e.validFrom > :now", Instant.class)
                        .setParameter("now", now)
                        .getSingleResult());
    }
}
