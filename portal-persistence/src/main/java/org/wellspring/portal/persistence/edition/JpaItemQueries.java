package org.wellspring.portal.persistence.edition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellspring.portal.edition.ItemQueries;
import org.wellspring.portal.edition.ItemStatus;

@Dependent
public class JpaItemQueries implements ItemQueries {

    /** The item's revision and that of its current edition, if any; withdrawals now, and editions that are planned. */
    private static final String STANDING = """
            select i.revision, (select e.revision from Edition e where e.item = i and %1$s),
              (select count(e) from Withdrawal e where e.item = i and %1$s),
              (select count(p) from Edition p where p.item = i and p.validFrom > :at)
            from ContentItem i where i.id = :id
            """.formatted(Timeline.CURRENT);

    private final EntityManager entities;

    @Inject
    public JpaItemQueries(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<Long, String> titles(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = entities.createNativeQuery(
                        "select id, title from content_item where id in (:ids)", Tuple.class)
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> row.get(0, Long.class), row -> row.get(1, String.class)));
    }

    @Override
    public Set<Long> inTrash(Collection<Long> ids) {
        return entities.createQuery(
                        "select i.id from ContentItem i where i.id in :ids and i.trashed.at is not null", Long.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public ItemStatus status(long id, Instant at) {
        Object[] row = entities.createQuery(STANDING, Object[].class)
                .setParameter("id", id)
                .setParameter("at", Timeline.exact(at))
                .getSingleResult();
        if (row[1] == null) {
            return (Long) row[3] > 0 ? ItemStatus.SCHEDULED : ItemStatus.DRAFT;
        }
        if ((Long) row[2] > 0) {
            return ItemStatus.TAKEN_BACK;
        }
        return row[0].equals(row[1]) ? ItemStatus.PUBLIC : ItemStatus.CHANGED;
    }
}
