package org.wellspring.portal.persistence.past;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.past.BegunEditions;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.Slug;

@Dependent
class JpaBegunEditions implements BegunEditions {

    private static final String BEGUN = " from Edition e where e.validFrom <= :at and e.item.id = " + Timeline.SHOWN;

    private final EntityManager entities;

    @Inject
    JpaBegunEditions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Edition> at(ItemKind kind, Locale language, Slug slug, Instant at, int offset, int limit) {
        return query("select e" + BEGUN + " order by e.validFrom desc", Edition.class, kind, language, slug, at)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long count(ItemKind kind, Locale language, Slug slug, Instant at) {
        return query("select count(e)" + BEGUN, Long.class, kind, language, slug, at)
                .getSingleResult();
    }

    private <T> TypedQuery<T> query(
            String query, Class<T> type, ItemKind kind, Locale language, Slug slug, Instant at) {
        return entities.createQuery(query, type)
                .setParameter("kind", kind)
                .setParameter("language", language)
                .setParameter("slug", slug)
                .setParameter("at", Timeline.exact(at));
    }
}
