package org.wellspring.portal.persistence.link;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellspring.portal.edition.Withdrawal;
import org.wellspring.portal.link.BrokenLink;
import org.wellspring.portal.link.Link;
import org.wellspring.portal.link.LinkEnd;
import org.wellspring.portal.link.Links;
import org.wellspring.portal.link.Mention;
import org.wellspring.portal.link.SitePath;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.Slug;

@Dependent
public class JpaLinks implements Links {

    private final EntityManager entities;

    @Inject
    public JpaLinks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void note(long itemId, int revision, Collection<SitePath> paths) {
        entities.createQuery("""
                        delete from Link l where l.itemId = :item and (l.revision = :revision or not exists (
                          select e.id from Edition e where e.item.id = l.itemId and e.revision = l.revision))
                        """)
                .setParameter("item", itemId)
                .setParameter("revision", revision)
                .executeUpdate();
        Map<SitePath, Long> leading = leading(paths, null);
        paths.forEach(path -> entities.persist(new Link(itemId, revision, path, !leading.containsKey(path))));
    }

    @Override
    public Map<SitePath, LinkEnd> ends(Collection<SitePath> paths, Instant at) {
        Map<SitePath, Long> leading = leading(paths, at);
        Map<Long, Class<?>> shown = leading.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select e.item.id, type(e) from Edition e where e.item.id in :items and "
                                        + Timeline.CURRENT,
                                Object[].class)
                        .setParameter("items", leading.values())
                        .setParameter("at", Timeline.exact(at))
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Class<?>) row[1]));
        leading.values().removeAll(trashed(leading.values(), shown.keySet()));
        return paths.stream().distinct().collect(Collectors.toMap(path -> path, path -> end(leading.get(path), shown)));
    }

    /** Those that lie in the trash and that readers never saw. */
    private List<Long> trashed(Collection<Long> items, Set<Long> seen) {
        if (seen.containsAll(items)) {
            return List.of();
        }
        return entities.createQuery(
                        "select i.id from ContentItem i where i.id in :items and i.trashed.at is not null", Long.class)
                .setParameter("items", items)
                .getResultStream()
                .filter(id -> !seen.contains(id))
                .toList();
    }

    private static LinkEnd end(Long item, Map<Long, Class<?>> shown) {
        if (item == null) {
            return LinkEnd.NOWHERE;
        }
        if (!shown.containsKey(item)) {
            return LinkEnd.PLANNED;
        }
        return shown.get(item) == Withdrawal.class ? LinkEnd.GONE : LinkEnd.SHOWN;
    }

    /** The item to which each address leads at the instant, or ever when there is none; a query for each kind. */
    private Map<SitePath, Long> leading(Collection<SitePath> paths, Instant at) {
        Map<SitePath, Long> leading = new HashMap<>();
        paths.stream()
                .collect(Collectors.groupingBy(path -> List.of(path.kind(), path.language())))
                .forEach((like, group) -> entities.createQuery("""
                                select a.slug, a.item.id from AddressClaim a
                                where a.kind = :kind and a.language = :language and a.slug in :slugs
                                  and a.since = (select max(b.since) from AddressClaim b
                                    where b.kind = a.kind and b.language = a.language and b.slug = a.slug
                                      and b.since <= :at)
                                """, Object[].class)
                        .setParameter("kind", group.get(0).kind())
                        .setParameter("language", group.get(0).language())
                        .setParameter(
                                "slugs", group.stream().map(SitePath::slug).toList())
                        .setParameter("at", at == null ? Mentions.ALWAYS : Timeline.exact(at))
                        .getResultStream()
                        .forEach(row -> leading.put(
                                new SitePath(group.get(0).kind(), group.get(0).language(), (Slug) row[0]),
                                (Long) row[1])));
        return leading;
    }

    @Override
    public Map<Long, List<Mention>> linkingTo(Collection<Long> items, Instant at) {
        return new Mentions(entities, at).linkingTo(items);
    }

    @Override
    public Map<Long, List<Mention>> showing(Collection<Long> items, Instant at) {
        return new Mentions(entities, at).showing(items);
    }

    @Override
    public List<BrokenLink> broken(String owner, Instant at, int limit) {
        return new BrokenLinks(entities, at).of(owner, limit);
    }
}
