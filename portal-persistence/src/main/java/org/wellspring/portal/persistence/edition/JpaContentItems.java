package org.wellspring.portal.persistence.edition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.text.Slug;

@Dependent
class JpaContentItems implements ContentItems {

    private final EntityManager entities;

    @Inject
    JpaContentItems(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(ContentItem item) {
        entities.persist(item);
    }

    @Override
    public void add(Edition edition) {
        entities.persist(edition);
    }

    @Override
    public <T extends ContentItem> Optional<T> find(Class<T> type, long id) {
        return Optional.ofNullable(entities.find(type, id));
    }

    @Override
    public <T extends ContentItem> Optional<T> findToChange(Class<T> type, long id) {
        Optional<T> item = find(type, id);
        item.ifPresent(found -> entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return item;
    }

    @Override
    public Optional<Edition> currentEdition(ContentItem item, Instant at) {
        return entities.createQuery(
                        "select e from Edition e where e.item = :item and " + Timeline.CURRENT, Edition.class)
                .setParameter("item", item)
                .setParameter("at", at)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isTaken(Class<? extends ContentItem> type, Locale language, Slug slug) {
        return entities.createQuery("""
                                select count(i) from ContentItem i
                                where type(i) = :type and i.language = :language and i.slug = :slug
                                """, Long.class)
                        .setParameter("type", type)
                        .setParameter("language", language)
                        .setParameter("slug", slug)
                        .getSingleResult()
                > 0;
    }
}
