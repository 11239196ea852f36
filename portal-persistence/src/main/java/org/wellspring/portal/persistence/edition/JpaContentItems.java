package org.wellspring.portal.persistence.edition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.edition.AddressClaim;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.media.ImageKeys;
import org.wellspring.portal.persistence.media.JpaImageUses;
import org.wellspring.portal.text.Slug;

@Dependent
public class JpaContentItems implements ContentItems {

    private final EntityManager entities;

    @Inject
    public JpaContentItems(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(ContentItem item) {
        entities.persist(item);
    }

    @Override
    public void add(Edition edition) {
        entities.persist(edition);
        lineChanged(edition.item());
        new JpaImageUses(entities).published(edition.id(), ImageKeys.in(edition.shown()));
    }

    @Override
    public <T extends ContentItem> Optional<T> find(Class<T> type, long id) {
        return Optional.ofNullable(entities.find(type, id));
    }

    @Override
    public List<ContentItem> findAll(List<Long> ids) {
        return entities.createQuery("select i from ContentItem i where i.id in (:ids)", ContentItem.class)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted(Comparator.comparingInt(item -> ids.indexOf(item.id())))
                .toList();
    }

    @Override
    public <T extends ContentItem> Optional<T> findToChange(Class<T> type, long id) {
        Optional<T> item = find(type, id);
        item.ifPresent(found -> entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return item;
    }

    @Override
    public void lineChanged(ContentItem item) {
        new Showings(entities).arrange(List.of(item.id()));
    }

    @Override
    public void add(AddressClaim claim) {
        entities.persist(claim);
    }

    @Override
    public Optional<Edition> currentEdition(ContentItem item, Instant at) {
        return entities.createQuery(
                        "select e from Edition e where e.item = :item and " + Timeline.CURRENT, Edition.class)
                .setParameter("item", item)
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Edition> editionsFrom(ContentItem item, Instant from) {
        return entities.createQuery("""
                        select e from Edition e where e.item = :item and e.validFrom >= :from order by e.validFrom
                        """, Edition.class)
                .setParameter("item", item)
                .setParameter("from", from)
                .getResultList();
    }

    @Override
    public List<Edition> editions(ContentItem item) {
        return entities.createQuery(
                        "select e from Edition e where e.item = :item order by e.number desc", Edition.class)
                .setParameter("item", item)
                .getResultList();
    }

    @Override
    public Optional<Edition> edition(ContentItem item, int number) {
        return entities.createQuery(
                        "select e from Edition e where e.item = :item and e.number = :number", Edition.class)
                .setParameter("item", item)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ContentItem> at(ItemKind kind, Locale language, Slug slug) {
        return entities.createQuery("""
                        select i from ContentItem i
                        where type(i) = :type and i.language = :language and i.slug = :slug
                        """, ContentItem.class)
                .setParameter("type", Entities.of(kind))
                .setParameter("language", language)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isTaken(ItemKind kind, Locale language, Slug slug) {
        return entities.createQuery("""
                                select count(i) from ContentItem i
                                where type(i) = :type and i.language = :language and i.slug = :slug
                                """, Long.class)
                        .setParameter("type", Entities.of(kind))
                        .setParameter("language", language)
                        .setParameter("slug", slug)
                        .getSingleResult()
                > 0;
    }

    @Override
    public boolean isClaimed(ItemKind kind, Locale language, Slug slug) {
        return entities.createQuery("""
                                select count(a) from AddressClaim a
                                where a.kind = :kind and a.language = :language and a.slug = :slug
                                """, Long.class)
                        .setParameter("kind", kind)
                        .setParameter("language", language)
                        .setParameter("slug", slug)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<Slug> addressesOf(ContentItem item) {
        return entities.createQuery("""
                        select distinct a.slug from AddressClaim a
                        where a.item = :item and a.since = (select max(b.since) from AddressClaim b
                          where b.kind = a.kind and b.language = a.language and b.slug = a.slug)
                        """, Slug.class).setParameter("item", item).getResultList();
    }
}
