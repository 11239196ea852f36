package org.wellspring.portal.persistence.asof;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.asof.EvidenceQueries;
import org.wellspring.portal.asof.ShownEdition;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.ItemKind;

@Dependent
class JpaEvidenceQueries implements EvidenceQueries {

    private static final List<String> KINDS =
            Stream.of(ItemKind.values()).map(ItemKind::name).toList();

    private final EntityManager entities;

    @Inject
    JpaEvidenceQueries(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<ShownEdition> editions(Collection<Long> ids) {
        return entities.createQuery("""
                        select e, (select min(n.validFrom) from Edition n
                          where n.item = e.item and n.validFrom > e.validFrom)
                        from Edition e join fetch e.item where e.id in :ids order by e.item.id, e.number
                        """, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> shown((Edition) row[0], (Instant) row[1]))
                .toList();
    }

    private static ShownEdition shown(Edition edition, Instant until) {
        ContentItem item = edition.item();
        return new ShownEdition(
                item.kind(),
                item.id(),
                item.address(),
                edition.number(),
                edition.revision(),
                edition.validFrom(),
                Optional.ofNullable(until),
                edition.publishedAt(),
                edition.publishedBy(),
                Optional.ofNullable(edition.approvedBy()),
                edition.digest(),
                edition.shown().digest());
    }

    @Override
    public List<AuditEntry> entriesAbout(Collection<Long> items) {
        return entities.createQuery("""
                        select e from AuditEntry e
                        where e.subjectId in :items and e.subjectKind in :kinds order by e.number
                        """, AuditEntry.class)
                .setParameter("items", items.stream().map(String::valueOf).toList())
                .setParameter("kinds", KINDS)
                .getResultList();
    }
}
