package org.wellspring.portal.persistence.topic;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.topic.TopicBranches;
import org.wellspring.portal.topic.TopicCounts;
import org.wellspring.portal.topic.TopicNode;
import org.wellspring.portal.topic.TopicPlace;
import org.wellspring.portal.workflow.Stage;

@Dependent
public class JpaTopicBranches implements TopicBranches {

    private static final String NODES = """
            select t.id, t.name, i.stage, n.parent_id, n.id, t.parent_id
            from topic t
            join content_item i on i.id = t.id
            left join edition e on e.item_id = t.id and e.kind = 'TOPIC'
              and e.valid_from = (select max(x.valid_from) from edition x where x.item_id = t.id and x.valid_from <= :at)
            left join topic_edition n on n.id = e.id
            left join topic_place p on p.topic_id = t.id and p.valid_from = (
              select max(v.valid_from) from topic_place v where v.topic_id = t.id and v.valid_from <= :at)
            where t.id in (:ids)
            order by case when p.id is null then 1 else 0 end, p.position, lower(t.name), t.id
            """;

    /** For each root, how many of a table's items name it or a topic below it; {@code %3$s} are rows of numbers. */
    private static final String BELOW = """
            with recursive below (topic_id, root, depth) as (
              select cast(s.topic_id as bigint), cast(s.root as bigint), 0 from (values %3$s) as s (topic_id, root)
              union all
              select t.id, b.root, b.depth + 1 from below b
              join topic t on t.parent_id = b.topic_id
              join content_item i on i.id = t.id and i.merged_into is null
              where b.depth < 32
            )
            select b.root, count(distinct n.%1$s) from below b join %2$s n on n.topic_id = b.topic_id
            where n.%1$s not in (select m.id from content_item m where m.merged_into is not null)
              and n.%1$s not in (select x.id from content_item x where x.trashed_at is not null)
              and b.topic_id not in (select x.id from content_item x where x.trashed_at is not null)
            group by b.root
            """;

    private final EntityManager entities;

    @Inject
    public JpaTopicBranches(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(TopicPlace place) {
        entities.persist(place);
    }

    @Override
    public List<TopicNode> under(OptionalLong parent, Locale language, Instant at) {
        DraftTree tree = DraftTree.of(entities, language);
        List<Long> branch = tree.under(parent);
        if (branch.isEmpty()) {
            return List.of();
        }
        List<?> rows = entities.createNativeQuery(NODES, Object[].class)
                .setParameter("ids", branch)
                .setParameter("at", Timeline.exact(at))
                .getResultList();
        return rows.stream().map(row -> node((Object[]) row, tree)).toList();
    }

    private static TopicNode node(Object[] row, DraftTree tree) {
        long id = number(row[0]);
        boolean isPublic = row[4] != null;
        return new TopicNode(
                id,
                (String) row[1],
                Stage.valueOf((String) row[2]),
                isPublic,
                isPublic && number(row[3]) != number(row[5]),
                tree.under(OptionalLong.of(id)).size());
    }

    @Override
    public List<TopicCounts> counts(OptionalLong parent, Locale language) {
        DraftTree tree = DraftTree.of(entities, language);
        List<Long> branch = tree.under(parent);
        if (branch.isEmpty()) {
            return List.of();
        }
        String roots = branch.stream()
                .flatMap(root -> Stream.concat(Stream.of(root), tree.mergedBelow(root).stream())
                        .map(topic -> "(%d, %d)".formatted(topic, root)))
                .collect(Collectors.joining(", "));
        Map<Long, Long> articles = below("article_topic", "article_id", roots);
        Map<Long, Long> questions = below("faq_topic", "faq_id", roots);
        return branch.stream()
                .map(id -> new TopicCounts(id, articles.getOrDefault(id, 0L), questions.getOrDefault(id, 0L)))
                .toList();
    }

    private Map<Long, Long> below(String table, String column, String roots) {
        Map<Long, Long> counts = new HashMap<>();
        for (Object row : entities.createNativeQuery(BELOW.formatted(column, table, roots), Object[].class)
                .getResultList()) {
            counts.put(number(((Object[]) row)[0]), number(((Object[]) row)[1]));
        }
        return counts;
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
