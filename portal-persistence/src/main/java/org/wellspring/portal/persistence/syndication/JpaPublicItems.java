package org.wellspring.portal.persistence.syndication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wellspring.portal.article.ArticleEdition;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.edition.Entities;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.syndication.PublicItems;
import org.wellspring.portal.syndication.SitemapEntry;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.translation.Counterpart;

@Dependent
public class JpaPublicItems implements PublicItems {

    private static final String PUBLIC =
            " from Edition e join e.item i left join Translation t on t.item = i where type(i) = :kind and type(e) <> Withdrawal and "
                    + Timeline.CURRENT;

    /** All that are tied have the same. */
    private static final String ORIGINAL = "coalesce(t.original.id, i.id)";

    private static final Pattern IMAGE = Pattern.compile("<img src=\"([^\"]+)\"");

    private final EntityManager entities;

    @Inject
    public JpaPublicItems(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long count(ItemKind kind, Instant at) {
        return single("select count(e)", Long.class, kind, at).orElseThrow();
    }

    @Override
    public Optional<Instant> changedAt(ItemKind kind, Instant at) {
        return single("select max(e.validFrom)", Instant.class, kind, at);
    }

    private <T> Optional<T> single(String what, Class<T> type, ItemKind kind, Instant at) {
        return Optional.ofNullable(entities.createQuery(what + PUBLIC, type)
                .setParameter("kind", itemClass(kind))
                .setParameter("at", Timeline.exact(at))
                .getSingleResult());
    }

    @Override
    public List<SitemapEntry> list(ItemKind kind, Instant at, int offset, int limit) {
        List<Object[]> rows = entities.createQuery(
                        "select e.id, i.language, i.slug, e.validFrom, " + ORIGINAL + PUBLIC + " order by i.id",
                        Object[].class)
                .setParameter("kind", itemClass(kind))
                .setParameter("at", Timeline.exact(at))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        Map<Long, List<String>> images = kind == ItemKind.ARTICLE ? images(at) : Map.of();
        Map<Long, List<Counterpart>> languages = languages(kind, at);
        return rows.stream()
                .map(row -> new SitemapEntry(
                        (Locale) row[1],
                        (Slug) row[2],
                        (Instant) row[3],
                        images.getOrDefault((Long) row[0], List.of()),
                        languages.getOrDefault((Long) row[4], List.of())))
                .toList();
    }

    /** By their originals, where there is more than one language. */
    private Map<Long, List<Counterpart>> languages(ItemKind kind, Instant at) {
        String tied = " and (t.id is not null or exists (select 1 from Translation o where o.original = i))";
        Map<Long, List<Counterpart>> languages = entities.createQuery(
                        "select " + ORIGINAL + ", i.language, i.slug" + PUBLIC + tied + " order by i.language",
                        Object[].class)
                .setParameter("kind", itemClass(kind))
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> new Counterpart((Locale) row[1], (Slug) row[2]), Collectors.toList())));
        languages.values().removeIf(alone -> alone.size() == 1);
        return languages;
    }

    /** Of those articles alone that have any. */
    private Map<Long, List<String>> images(Instant at) {
        String query = "select e.id, e.content.body from " + ArticleEdition.class.getSimpleName()
                + " e where cast(e.content.body as string) like '%<img %' and " + Timeline.CURRENT;
        return entities.createQuery(query, Object[].class)
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> imagesIn((RichText) row[1])));
    }

    private static List<String> imagesIn(RichText body) {
        return IMAGE.matcher(body.html())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static Class<? extends ContentItem> itemClass(ItemKind kind) {
        return Entities.of(kind);
    }
}
