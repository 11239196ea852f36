package org.wellspring.portal.persistence.link;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.link.BrokenLink;
import org.wellspring.portal.link.SitePath;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.Slug;

/**
 * Finds links that lead nowhere. It starts from the few addresses where nothing is, not from the many links: those of
 * which a withdrawal is the current edition, those whose item lies in the trash, and those that nobody had claimed when the
 * link was noted.
 */
final class BrokenLinks {

    private static final String SELECTED =
            "select i, l.kind, l.language, l.slug, case when l.revision = i.revision then 0 else 1 end from Link l"
                    + " join ContentItem i on i.id = l.itemId ";

    private static final String TO_NOBODY = """
            where l.unclaimed = true and not exists (select a.id from AddressClaim a
              where a.kind = l.kind and a.language = l.language and a.slug = l.slug)
            """;

    private static final String TO_WHAT_IS_GONE = """
            join AddressClaim a on a.kind = l.kind and a.language = l.language and a.slug = l.slug
            join Withdrawal e on e.item = a.item
            where a.since = (select max(b.since) from AddressClaim b
                where b.kind = a.kind and b.language = a.language and b.slug = a.slug)
              and\s""" + Timeline.CURRENT;

    private static final String TO_THE_TRASH = """
            join AddressClaim a on a.kind = l.kind and a.language = l.language and a.slug = l.slug
            where a.item.trashed.at is not null and a.since = (select max(b.since) from AddressClaim b
                where b.kind = a.kind and b.language = a.language and b.slug = a.slug)
            """;

    /** The draft says so, or what readers see. */
    private static final String STILL_SAID = """
             and i.mergedInto is null and i.trashed.at is null and (l.revision = i.revision or exists (select s.id from Edition s
              where s.item = i and s.revision = l.revision and type(s) <> Withdrawal
                and s.validFrom = (select max(y.validFrom) from Edition y where y.item = s.item and y.validFrom <= :at)))
            """;

    private final EntityManager entities;
    private final Instant at;

    BrokenLinks(EntityManager entities, Instant at) {
        this.entities = entities;
        this.at = Timeline.exact(at);
    }

    List<BrokenLink> of(String owner, int limit) {
        return Stream.of(TO_NOBODY, TO_WHAT_IS_GONE, TO_THE_TRASH)
                .flatMap(which -> found(which, owner, limit).stream())
                .sorted(Comparator.comparing((Object[] row) -> ((ContentItem) row[0]).changedAt())
                        .reversed())
                .map(BrokenLinks::link)
                .distinct()
                .limit(limit)
                .toList();
    }

    private List<Object[]> found(String which, String owner, int limit) {
        String own = owner == null ? "" : " and i.changedBy = :owner";
        TypedQuery<Object[]> query = entities.createQuery(
                SELECTED + which + STILL_SAID + own + " order by i.changedAt desc, i.id desc", Object[].class);
        query.setParameter("at", at).setMaxResults(limit);
        if (owner != null) {
            query.setParameter("owner", owner);
        }
        return query.getResultList();
    }

    private static BrokenLink link(Object[] row) {
        ContentItem item = (ContentItem) row[0];
        SitePath path = new SitePath((ItemKind) row[1], (Locale) row[2], (Slug) row[3]);
        return new BrokenLink(
                item.id(), item.kind(), item.title(), item.changedBy(), path.toString(), (int) row[4] == 0);
    }
}
