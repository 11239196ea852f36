package org.wellspring.portal.persistence.article;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.edition.Timeline;

/**
 * The tree of topics as it is at an instant. A topic whose page was taken back still counts, so that neither its articles
 * nor its disclaimers vanish by the way; one that was merged into another counts as that one.
 */
public record TopicTree(EntityManager entities) {

    /** Ends a walk where editions, published one by one, make a circle. */
    private static final int DEEPEST = 32;

    private static final String STAND_IN = Timeline.standInRow("i");

    /** A condition on the edition {@code e}: it is the last of its topic that showed something. */
    private static final String LAST = """
            e.kind = 'TOPIC' and e.valid_from = (select max(x.valid_from) from edition x
              where x.item_id = e.item_id and x.kind = 'TOPIC' and x.valid_from <= :at)
            """;

    private static final String UNDER = """
            with recursive reached (topic_id, distance) as (
              select i.id, 0 from content_item i where i.id = :start
              union all
              select e.item_id, reached.distance + 1
              from reached
              join content_item i on i.kind = 'TOPIC' and reached.topic_id = %1$s
              join topic_edition t on t.parent_id = i.id
              join edition e on e.id = t.id
              where reached.distance < %2$d and %3$s
            )
            select distinct topic_id from reached
            """.formatted(STAND_IN, DEEPEST, LAST);

    private static final String PARENTS = """
            select e.item_id, %1$s
            from topic_edition t
            join edition e on e.id = t.id
            join content_item i on i.id = t.parent_id
            where %2$s
            """.formatted(STAND_IN, LAST);

    /** @param table where editions name their topics */
    private static String above(String table) {
        return """
                with recursive reached (topic_id, distance) as (
                  select %1$s, 0
                  from %4$s t join content_item i on i.id = t.topic_id
                  where t.edition_id = :start
                  union all
                  select %1$s, reached.distance + 1
                  from reached
                  join edition e on e.item_id = reached.topic_id
                  join topic_edition t on t.id = e.id
                  join content_item i on i.id = t.parent_id
                  where reached.distance < %2$d and %3$s
                )
                """.formatted(STAND_IN, DEEPEST, LAST, table);
    }

    /** The topic above each topic that lies under another, by their numbers. */
    @SuppressWarnings("unchecked")
    public Map<Long, Long> parents(Instant at) {
        Stream<Tuple> rows = entities.createNativeQuery(PARENTS, Tuple.class)
                .setParameter("at", Timeline.exact(at))
                .getResultStream();
        return rows.collect(toMap(row -> row.get(0, Long.class), row -> row.get(1, Long.class)));
    }

    /** The numbers of a topic and of all under it. */
    @SuppressWarnings("unchecked")
    public List<Long> under(long topic, Instant at) {
        return entities.createNativeQuery(UNDER, Long.class)
                .setParameter("start", topic)
                .setParameter("at", Timeline.exact(at))
                .getResultList();
    }

    /** The numbers of the topics that an edition of an article or a question names, and of all above them. */
    @SuppressWarnings("unchecked")
    public List<Long> above(ItemKind kind, long edition, Instant at) {
        String table = kind == ItemKind.FAQ ? "faq_edition_topic" : "article_edition_topic";
        return entities.createNativeQuery(above(table) + "select distinct topic_id from reached", Long.class)
                .setParameter("start", edition)
                .setParameter("at", Timeline.exact(at))
                .getResultList();
    }
}
