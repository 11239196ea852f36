package org.wellspring.portal.persistence.media;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.media.ImageUse;
import org.wellspring.portal.media.ImageUses;
import org.wellspring.portal.media.LogoUse;

/** Rows that say only which image is where are written in plain SQL, without loading either. */
@Dependent
public class JpaImageUses implements ImageUses {

    private final EntityManager entities;

    @Inject
    public JpaImageUses(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void drafted(long itemId, Set<String> keys) {
        Set<Long> shown = keys.isEmpty() ? Set.of() : ids(keys);
        Set<Long> before = new HashSet<>(
                entities.createQuery("select i.id from Image i join i.drafts d where d = :item", Long.class)
                        .setParameter("item", itemId)
                        .getResultList());
        before.stream().filter(id -> !shown.contains(id)).forEach(id -> {
            execute(
                    "insert into image_in_earlier_draft (image_id, item_id) values (?1, ?2) on conflict do nothing",
                    id,
                    itemId);
            execute("delete from image_in_draft where image_id = ?1 and item_id = ?2", id, itemId);
        });
        shown.stream()
                .filter(id -> !before.contains(id))
                .forEach(id -> execute(
                        "insert into image_in_draft (image_id, item_id) values (?1, ?2) on conflict do nothing",
                        id,
                        itemId));
    }

    @Override
    public void published(long editionId, Set<String> keys) {
        if (!keys.isEmpty()) {
            ids(keys)
                    .forEach(id -> execute(
                            "insert into image_in_edition (image_id, edition_id) values (?1, ?2)", id, editionId));
        }
    }

    private Set<Long> ids(Set<String> keys) {
        return new TreeSet<>(entities.createQuery("select i.id from Image i where i.key in :keys", Long.class)
                .setParameter("keys", keys)
                .getResultList());
    }

    /** The row of the other may still have to be written. */
    private void execute(String statement, long imageId, long otherId) {
        entities.flush();
        Query query = entities.createNativeQuery(statement);
        query.setParameter(1, imageId).setParameter(2, otherId).executeUpdate();
    }

    @Override
    public List<ImageUse> of(long imageId, int most) {
        Set<Long> drafts =
                new TreeSet<>(entities.createQuery("select d from Image i join i.drafts d where i.id = :id", Long.class)
                        .setParameter("id", imageId)
                        .getResultList());
        Map<Long, List<Integer>> editions = entities.createQuery("""
                        select e.item.id, e.number from Edition e where e.id in (
                          select x from Image i join i.editions x where i.id = :id)
                        order by e.number
                        """, Object[].class)
                .setParameter("id", imageId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Integer) row[1], Collectors.toList())));
        List<Long> items = Stream.concat(drafts.stream(), editions.keySet().stream())
                .distinct()
                .sorted()
                .limit(most)
                .toList();
        if (items.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select c from ContentItem c where c.id in :items order by c.id", ContentItem.class)
                .setParameter("items", items)
                .getResultStream()
                .map(item -> new ImageUse(
                        item.kind(),
                        item.id(),
                        item.title(),
                        drafts.contains(item.id()),
                        editions.getOrDefault(item.id(), List.of())))
                .toList();
    }

    @Override
    public long inDrafts(long imageId) {
        return entities.createQuery("select count(d) from Image i join i.drafts d where i.id = :id", Long.class)
                .setParameter("id", imageId)
                .getSingleResult();
    }

    @Override
    public LogoUse asLogo(long imageId, Instant at) {
        Boolean isNow = entities.createQuery("""
                        select max(case when not exists (select l.id from SiteState l
                            where l.validFrom > s.validFrom and l.validFrom <= :at) then 1 else 0 end) = 1
                        from SiteState s join Image i on s.logo like concat('/media/', i.key, '/%') where i.id = :id
                        """, Boolean.class)
                .setParameter("id", imageId)
                .setParameter("at", at)
                .getSingleResult();
        if (isNow == null) {
            return LogoUse.NEVER;
        }
        return isNow ? LogoUse.NOW : LogoUse.EARLIER;
    }

    @Override
    public boolean isPublic(long imageId, Instant at) {
        return entities.createQuery("""
                                select count(e) from Edition e where e.validFrom is not null and e.id in (
                                  select x from Image i join i.editions x where i.id = :id)
                                and not exists (select l.id from Edition l where l.item = e.item
                                  and l.validFrom > e.validFrom and l.validFrom <= :at)
                                """, Long.class)
                                .setParameter("id", imageId)
                                .setParameter("at", at)
                                .getSingleResult()
                        > 0
                || asLogo(imageId, at) == LogoUse.NOW;
    }
}
