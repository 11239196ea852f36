package org.wellspring.portal.persistence.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.site.SiteState;
import org.wellspring.portal.site.SiteStates;

@Dependent
public class JpaSiteStates implements SiteStates {

    private final EntityManager entities;

    @Inject
    public JpaSiteStates(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(SiteState state) {
        entities.persist(state);
    }

    @Override
    public Optional<SiteState> at(Instant instant) {
        return entities.createQuery("""
                        select s from SiteState s left join fetch s.footers
                        where s.validFrom = (select max(x.validFrom) from SiteState x where x.validFrom <= :at)
                        """, SiteState.class)
                .setParameter("at", Timeline.exact(instant))
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<SiteState> find(long number) {
        return Optional.ofNullable(entities.find(SiteState.class, number));
    }

    @Override
    public List<SiteState> last(int limit) {
        return entities.createQuery("select s from SiteState s order by s.validFrom desc", SiteState.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
