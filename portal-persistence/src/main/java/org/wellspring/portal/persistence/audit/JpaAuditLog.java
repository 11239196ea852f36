package org.wellspring.portal.persistence.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.AuditHead;
import org.wellspring.portal.audit.AuditLog;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.audit.GrowthBell;

@Dependent
public class JpaAuditLog implements AuditLog {

    private final EntityManager entities;
    private final GrowthBell bell;

    @Inject
    public JpaAuditLog(EntityManager entities, GrowthBell bell) {
        this.entities = entities;
        this.bell = bell;
    }

    /** What the act changes is locked before the head, or two acts could wait for each other. */
    @Override
    public AuditHead lockHead() {
        entities.flush();
        return entities.find(AuditHead.class, AuditHead.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void add(AuditEntry entry) {
        entities.persist(entry);
        bell.ring();
    }

    @Override
    public Optional<ChainEnd> end() {
        return entities.createQuery(
                        "select new org.wellspring.portal.audit.ChainEnd(h.number, h.hash) from AuditHead h",
                        ChainEnd.class)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<AuditEntry> after(long number, int limit) {
        List<AuditEntry> page = entities.createQuery(
                        "select e from AuditEntry e where e.number > :number order by e.number", AuditEntry.class)
                .setParameter("number", number)
                .setMaxResults(limit)
                .getResultList();
        // Or all that was read would stay in memory until the transaction ends.
        page.forEach(entities::detach);
        return page;
    }
}
