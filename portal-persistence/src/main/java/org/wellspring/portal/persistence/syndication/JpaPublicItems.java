package org.wellspring.portal.persistence.syndication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.edition.Showings;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.persistence.listing.Rows;
import org.wellspring.portal.syndication.PublicItems;
import org.wellspring.portal.syndication.PublicKind;
import org.wellspring.portal.syndication.SitemapEntry;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.translation.Counterpart;

@Dependent
public class JpaPublicItems implements PublicItems {

    private static final String KINDS =
            "select s.kind, count(*), max(s.shown_from) from showing s where " + Showings.AT + " group by s.kind";

    /** What is tied to others as a translation has the same original as they. */
    private static final String PUBLIC = """
            select s.edition_id, s.item_id, s.shown_from, coalesce(t.original_id, s.item_id) as original
            from showing s left join translation t on t.item_id = s.item_id
            where s.kind = :kind and %s
            """.formatted(Showings.AT);

    private static final String PART = PUBLIC + " order by s.item_id offset :offset rows fetch next :limit rows only";

    private static final String ENTRIES = """
            select n.edition_id, i.language, i.slug, n.shown_from, n.original
            from (%s) n join content_item i on i.id = n.item_id order by n.item_id
            """.formatted(PART);

    private static final String LANGUAGES = """
            select n.original, i.language, i.slug
            from (%s and s.item_id in (
                select item_id from translation union select original_id from translation)) n
            join content_item i on i.id = n.item_id
            order by i.language
            """.formatted(PUBLIC);

    private static final String TEXTS = """
            select a.id, a.body from (%s) n join article_edition a on a.id = n.edition_id
            where exists (select 1 from image_in_edition m where m.edition_id = a.id)
            """.formatted(PART);

    private static final Pattern IMAGE = Pattern.compile("<img src=\"([^\"]+)\"");

    private final EntityManager entities;

    @Inject
    public JpaPublicItems(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<PublicKind> kinds(Instant at) {
        return rows(query(KINDS, at))
                .map(row -> new PublicKind(
                        ItemKind.valueOf(row.get(0, String.class)), row.get(1, Long.class), Rows.instant(row.get(2))))
                .sorted(Comparator.comparing(PublicKind::kind))
                .toList();
    }

    @Override
    public List<SitemapEntry> list(ItemKind kind, Instant at, int offset, int limit) {
        Map<Long, List<String>> images = kind == ItemKind.ARTICLE ? images(at, offset, limit) : Map.of();
        Map<Long, List<Counterpart>> languages = languages(kind, at);
        return rows(part(ENTRIES, kind, at, offset, limit))
                .map(row -> new SitemapEntry(
                        language(row),
                        slug(row),
                        Rows.instant(row.get(3)),
                        images.getOrDefault(row.get(0, Long.class), List.of()),
                        languages.getOrDefault(row.get(4, Long.class), List.of())))
                .toList();
    }

    /** By their originals, where there is more than one language. */
    private Map<Long, List<Counterpart>> languages(ItemKind kind, Instant at) {
        Map<Long, List<Counterpart>> languages = rows(query(LANGUAGES, at).setParameter("kind", kind.name()))
                .collect(Collectors.groupingBy(
                        row -> row.get(0, Long.class),
                        Collectors.mapping(row -> new Counterpart(language(row), slug(row)), Collectors.toList())));
        languages.values().removeIf(alone -> alone.size() == 1);
        return languages;
    }

    /** By the editions of the articles, of those alone that have any. */
    private Map<Long, List<String>> images(Instant at, int offset, int limit) {
        return rows(part(TEXTS, ItemKind.ARTICLE, at, offset, limit))
                .collect(Collectors.toMap(row -> row.get(0, Long.class), row -> imagesIn(row.get(1, String.class))));
    }

    private static List<String> imagesIn(String html) {
        return IMAGE.matcher(html)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private Query part(String statement, ItemKind kind, Instant at, int offset, int limit) {
        return query(statement, at)
                .setParameter("kind", kind.name())
                .setParameter("offset", offset)
                .setParameter("limit", limit);
    }

    private Query query(String statement, Instant at) {
        return entities.createNativeQuery(statement, Tuple.class).setParameter("at", Timeline.exact(at));
    }

    private static Locale language(Tuple row) {
        return Locale.forLanguageTag(row.get(1, String.class));
    }

    private static Slug slug(Tuple row) {
        return new Slug(row.get(2, String.class));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> rows(Query query) {
        return query.getResultStream();
    }
}
