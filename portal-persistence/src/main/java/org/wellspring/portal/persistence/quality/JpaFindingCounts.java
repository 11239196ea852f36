package org.wellspring.portal.persistence.quality;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.quality.BlockedDraft;
import org.wellspring.portal.quality.DraftFindings;
import org.wellspring.portal.quality.FindingCount;
import org.wellspring.portal.quality.FindingCounts;

@Dependent
public class JpaFindingCounts implements FindingCounts {

    private static final String BLOCKED = """
            from ContentItem i join DraftFindings f on f.itemId = i.id
            where f.blocking > 0 and i.mergedInto is null and i.trashed.at is null
            """;

    private final EntityManager entities;

    @Inject
    public JpaFindingCounts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(long itemId, FindingCount count) {
        DraftFindings findings = entities.find(DraftFindings.class, itemId);
        if (findings == null) {
            findings = new DraftFindings(itemId);
            findings.are(count);
            entities.persist(findings);
        } else {
            findings.are(count);
        }
    }

    @Override
    public Map<Long, FindingCount> of(Collection<Long> items) {
        return entities.createQuery(
                        "select f.itemId, f.blocking, f.warnings, f.hints from DraftFindings f where f.itemId in :items",
                        Object[].class)
                .setParameter("items", items)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0], row -> new FindingCount((int) row[1], (int) row[2], (int) row[3])));
    }

    @Override
    public List<BlockedDraft> blocked(String owner, int limit) {
        String own = owner == null ? "" : " and i.changedBy = :owner";
        TypedQuery<ContentItem> query = entities.createQuery(
                "select i " + BLOCKED + own + " order by i.changedAt desc, i.id desc", ContentItem.class);
        if (owner != null) {
            query.setParameter("owner", owner);
        }
        return query.setMaxResults(limit)
                .getResultStream()
                .map(item -> new BlockedDraft(item.id(), item.kind(), item.title(), item.changedBy(), item.changedAt()))
                .toList();
    }

    @Override
    public long countBlocked() {
        return entities.createQuery("select count(i) " + BLOCKED, Long.class).getSingleResult();
    }

    @Override
    public List<Long> uncounted(int limit) {
        return entities.createQuery("""
                        select i.id from ContentItem i
                        where not exists (select f.itemId from DraftFindings f where f.itemId = i.id) order by i.id
                        """, Long.class).setMaxResults(limit).getResultList();
    }
}
