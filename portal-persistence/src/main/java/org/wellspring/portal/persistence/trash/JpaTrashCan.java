package org.wellspring.portal.persistence.trash;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wellspring.portal.edition.AddressClaim;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.trash.TrashCan;

@Dependent
public class JpaTrashCan implements TrashCan {

    private static final int PORTION = 500;

    private final EntityManager entities;

    @Inject
    public JpaTrashCan(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<ContentItem> list(int offset, int limit) {
        return entities.createQuery(
                        "select i from ContentItem i where i.trashed.at is not null order by i.trashed.at desc, i.id desc",
                        ContentItem.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long count() {
        return entities.createQuery("select count(i) from ContentItem i where i.trashed.at is not null", Long.class)
                .getSingleResult();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<Long> named(Collection<Long> items) {
        if (items.isEmpty()) {
            return Set.of();
        }
        return new TreeSet<Long>(entities.createNativeQuery(References.named(), Long.class)
                .setParameter("ids", items)
                .getResultList());
    }

    /** Those that something names may be the oldest, and many. */
    @Override
    public List<Long> erasable(Instant putAwayUntil, int limit) {
        List<Long> old = entities.createQuery(
                        "select i.id from ContentItem i where i.trashed.at <= :until and i.lastEdition = 0 order by i.trashed.at",
                        Long.class)
                .setParameter("until", putAwayUntil)
                .getResultList();
        List<Long> erasable = new ArrayList<>();
        for (int from = 0; from < old.size() && erasable.size() < limit; from += PORTION) {
            List<Long> portion = old.subList(from, Math.min(from + PORTION, old.size()));
            Set<Long> named = named(portion);
            portion.stream().filter(id -> !named.contains(id)).forEach(erasable::add);
        }
        return erasable.stream().limit(limit).toList();
    }

    /** In plain SQL what belongs to it, which nobody has loaded; what goes by itself is left to the database. */
    @Override
    public void erase(ContentItem item) {
        entities.flush();
        References.ERASURE.forEach(part ->
                entities.createNativeQuery(part).setParameter("id", item.id()).executeUpdate());
        entities.createQuery("select a from AddressClaim a where a.item = :item", AddressClaim.class)
                .setParameter("item", item)
                .getResultList()
                .forEach(entities::remove);
        entities.remove(item);
        entities.flush();
    }
}
