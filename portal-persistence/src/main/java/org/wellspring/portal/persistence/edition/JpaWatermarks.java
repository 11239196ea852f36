package org.wellspring.portal.persistence.edition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.wellspring.portal.edition.Watermark;
import org.wellspring.portal.edition.Watermarks;

@Dependent
class JpaWatermarks implements Watermarks {

    private final EntityManager entities;

    @Inject
    JpaWatermarks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Watermark at(Instant instant) {
        return entities.createQuery("""
                        select new org.wellspring.portal.edition.Watermark(h.number,
                          (select max(e.validFrom) from Edition e where e.validFrom <= :at))
                        from AuditHead h
                        """, Watermark.class)
                .setParameter("at", Timeline.exact(instant))
                .getSingleResult();
    }
}
