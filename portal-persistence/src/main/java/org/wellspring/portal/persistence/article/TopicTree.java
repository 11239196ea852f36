package org.wellspring.portal.persistence.article;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.wellspring.portal.persistence.edition.Timeline;

/**
 * The tree of topics as it is at an instant. A topic whose page was taken back still counts, so that its disclaimers do
 * not vanish from articles by the way; one that was merged into another counts as that one.
 */
record TopicTree(EntityManager entities) {

    /** Ends the walk up the tree where two editions, published one by one, make a circle. */
    private static final int DEEPEST = 32;

    /** {@link Timeline#standIn} in SQL, for the row {@code i} of {@code content_item}. */
    private static final String STAND_IN = """
            case when i.merged_at <= :at then (
              select s.item_id from address_claim s
              where s.kind = i.kind and s.language = i.language and s.slug = i.slug
                and s.since = (select max(l.since) from address_claim l
                  where l.kind = i.kind and l.language = i.language and l.slug = i.slug and l.since <= :at))
            else i.id end
            """;

    private static final String ABOVE = """
            with recursive above (topic_id, distance) as (
              select %1$s, 0
              from article_edition_topic t join content_item i on i.id = t.topic_id
              where t.edition_id = :edition
              union all
              select %1$s, above.distance + 1
              from above
              join edition e on e.item_id = above.topic_id and e.kind = 'TOPIC'
              join topic_edition t on t.id = e.id
              join content_item i on i.id = t.parent_id
              where above.distance < %2$d and e.valid_from = (
                select max(x.valid_from) from edition x
                where x.item_id = above.topic_id and x.kind = 'TOPIC' and x.valid_from <= :at)
            )
            select distinct topic_id from above
            """.formatted(STAND_IN, DEEPEST);

    /** The numbers of the topics of an article's edition and of all above them. */
    @SuppressWarnings("unchecked")
    List<Long> topicsOf(Long articleEdition, Instant at) {
        return entities.createNativeQuery(ABOVE, Long.class)
                .setParameter("edition", articleEdition)
                .setParameter("at", Timeline.exact(at))
                .getResultList();
    }
}
