package org.wellspring.portal.persistence.article;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.article.ArticlePage;
import org.wellspring.portal.article.Neighbour;
import org.wellspring.portal.article.Surroundings;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.Slug;

/** What stands around an article: before and after it in its first topic, and what shares topics with it, in its language. */
record Neighbourhood(EntityManager entities) {

    /** Only so many editions of the same topics are looked at, the newest, so that a large topic costs no more. */
    private static final int CANDIDATES = 300;

    private static final String BESIDE = """
            select '%1$s', 0, e.id, e.item_id
            from article_edition_topic t
            join article_edition a on a.id = t.edition_id
            join edition e on e.id = a.id
            join content_item o on o.id = e.item_id and o.language = :language
            where t.topic_id = (select f.topic_id from article_edition_topic f
                where f.edition_id = :edition order by f.position fetch first 1 rows only)
              and (a.posted_on %2$s :posted or a.posted_on = :posted and a.id %2$s :edition) and %4$s
            order by a.posted_on %3$s, a.id %3$s
            fetch first 1 rows only
            """;

    private static final String QUERY = """
            select n.place, n.shared, n.id, i.language, i.slug, a.title, a.standfirst, n.item_id
            from (
              select 'TOPIC' as place, 0 as shared, t.edition_id as id, t.topic_id as item_id
              from article_edition_topic t where t.edition_id = :edition
              union all
              select 'RELATED', c.shared, e.id, e.item_id
              from (
                select t.edition_id, cast(count(distinct t.topic_id) as integer) as shared
                from article_edition_topic t
                where t.topic_id in (select f.topic_id from article_edition_topic f where f.edition_id = :edition)
                  and t.edition_id <> :edition
                group by t.edition_id order by t.edition_id desc fetch first %d rows only) c
              join edition e on e.id = c.edition_id
              where %s
              union all (%s) union all (%s)) n
            join content_item i on i.id = n.item_id
            join article_edition a on a.id = n.id
            where n.place <> 'RELATED' or i.language = :language
            """.formatted(
                    CANDIDATES,
                    Timeline.SHOWN_ROW,
                    BESIDE.formatted("PREVIOUS", "<", "desc", Timeline.SHOWN_ROW),
                    BESIDE.formatted("NEXT", ">", "asc", Timeline.SHOWN_ROW));

    @SuppressWarnings("unchecked")
    Surroundings of(ArticlePage page, Instant at) {
        List<Tuple> rows = entities.createNativeQuery(QUERY, Tuple.class)
                .setParameter("edition", page.editionId())
                .setParameter("language", page.language().toLanguageTag())
                .setParameter("posted", page.postedOn())
                .setParameter("at", Timeline.exact(at))
                .getResultList();
        List<Neighbour> neighbours = at(rows, "RELATED")
                .map(row -> new Neighbour(link(row), row.get(6, String.class), row.get(1, Integer.class)))
                .toList();
        return new Surroundings(
                beside(rows, "PREVIOUS"),
                beside(rows, "NEXT"),
                Neighbour.closest(page.language(), page.title(), page.standfirst(), neighbours),
                at(rows, "TOPIC").map(row -> row.get(7, Long.class)).collect(Collectors.toSet()));
    }

    private static Optional<ItemLink> beside(List<Tuple> rows, String place) {
        return at(rows, place).map(Neighbourhood::link).findFirst();
    }

    private static Stream<Tuple> at(List<Tuple> rows, String place) {
        return rows.stream().filter(row -> row.get(0, String.class).equals(place));
    }

    private static ItemLink link(Tuple row) {
        return new ItemLink(
                row.get(2, Long.class),
                Locale.forLanguageTag(row.get(3, String.class)),
                new Slug(row.get(4, String.class)),
                row.get(5, String.class));
    }
}
