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
        return new Advance(new Progress(end, until), change, new Plans(entities).next(until));
    }

    private Change between(Progress from, ChainEnd end, Instant until) {
        long entries = end.number() - from.read().number();
        boolean otherRecord = entries < 0 || entries == 0 && !end.equals(from.read());
        if (otherRecord || entries > MOST_ENTRIES || until.isBefore(from.at())) {
            return Change.EVERYTHING;
        }
        List<AuditEntry> acts = entries == 0 ? List.of() : log.after(from.read().number(), (int) entries);
        if (acts.stream().anyMatch(act -> Extent.of(act.act()) == Extent.EVERYTHING)) {
            return Change.EVERYTHING;
        }
        ItemChanges items = new ItemChanges(entities, until);
        return steps(from, acts, until).entrySet().stream()
                .flatMap(step -> items.of(step.getKey(), step.getValue()).stream())
                .map(ItemChange::change)
                .reduce(Change.NONE, Change::and);
    }

    /** How many editions or withdrawals of which items have begun; none where something else was done to one. */
    private Map<Long, Integer> steps(Progress from, List<AuditEntry> acts, Instant until) {
        Plans plans = new Plans(entities);
        Map<Long, Integer> steps = plans.begun(from.at(), until);
        Map<Long, Integer> made = new HashMap<>();
        for (AuditEntry act : acts) {
            switch (Extent.of(act.act())) {
                case EDITION -> made.merge(item(act), 1, Integer::sum);
                case ITEM -> steps.putIfAbsent(item(act), 0);
                case PLAN -> {
                    if (plans.hasBegun(item(act), until)) {
                        steps.merge(item(act), 1, Math::max);
                    }
                }
                case NOTHING, EVERYTHING -> {}
            }
        }
        made.forEach((item, editions) -> steps.merge(item, editions, Math::max));
        return steps;
    }

    private static Long item(AuditEntry act) {
        return Long.valueOf(act.subject().id());
    }
}
