package org.wellspring.portal.persistence.change;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.change.ItemChange;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.article.TopicTree;
import org.wellspring.portal.persistence.edition.Timeline;

/**
 * What was and is shown of items around their last changes.
 *
 * @param now until when editions have begun
 */
record ItemChanges(EntityManager entities, Instant now) {

    private static final String WITHDRAWAL = "WITHDRAWAL";

    private static final String ITEM = """
            select i.kind, i.language,
              (select count(*) from menu_entry m where m.item_id = i.id) as menus
            from content_item i where i.id = :item
            """;

    private static final String EDITIONS = """
            select e.id, e.kind from edition e
            where e.item_id = :item and e.valid_from <= :at order by e.valid_from desc
            """;

    private static final String NAMED = """
            select n.item_id, %s from (
              select topic_id as item_id from article_edition_topic where edition_id in (:editions)
              union select faq_id from article_edition_faq where edition_id in (:editions)
              union select contributor_id from article_edition_author where edition_id in (:editions)
              union select medical_reviewer_id from article_edition
                where id in (:editions) and medical_reviewer_id is not null) n
            join content_item i on i.id = n.item_id
            """.formatted(Timeline.standInRow("i"));

    private static final String PARENTS = """
            select t.id, t.parent_id, %s from topic_edition t left join content_item i on i.id = t.parent_id
            where t.id in (:editions)
            """.formatted(Timeline.standInRow("i"));

    private static final String SCOPES = """
            select d.scope, d.topic_id from disclaimer_edition d where d.id in (:editions)
            """;

    private static final String NAMED_BY = """
            select e.id from edition e where %s and e.id in (
              select edition_id from article_edition_faq where faq_id = :item
              union select edition_id from article_edition_disclaimer where disclaimer_id = :item
              union select edition_id from article_edition_author where contributor_id = :item
              union select id from article_edition where medical_reviewer_id = :item)
            """.formatted(Timeline.SHOWN_ROW);

    private static final String COUNTERPARTS = """
            select e.id from edition e where %s and e.item_id <> :item and e.item_id in (
              select t.original_id from translation t where t.item_id = :item
              union select t.item_id from translation t where t.original_id = :item
              union select s.item_id from translation t join translation s on s.original_id = t.original_id
                where t.item_id = :item)
            """.formatted(Timeline.SHOWN_ROW);

    /**
     * @param steps how many editions or withdrawals have begun
     * @return empty when the item is gone
     */
    Optional<ItemChange> of(long item, int steps) {
        return rows(ITEM, "item", item).stream().findFirst().map(row -> of(item, steps, row));
    }

    private ItemChange of(long item, int steps, Tuple row) {
        ItemKind kind = ItemKind.valueOf(row.get(0, String.class));
        List<Tuple> all = rows(EDITIONS, "item", item);
        List<Tuple> last = all.subList(0, Math.min(all.size(), steps + 1));
        boolean appeared = steps > 0
                && (all.size() <= steps
                        || last.stream().map(ItemChanges::shows).distinct().count() > 1);
        Set<Long> touched =
                last.stream().filter(ItemChanges::shows).map(ItemChanges::id).collect(Collectors.toSet());
        Topics topics = topics(kind, touched);
        Scopes scopes = scopes(kind, touched);
        return new ItemChange(
                kind,
                Locale.forLanguageTag(row.get(1, String.class)),
                all.stream().map(ItemChanges::id).collect(Collectors.toSet()),
                !all.isEmpty() && shows(all.get(0)),
                appeared,
                topics.moved(),
                row.get(2, Number.class).longValue() > 0,
                kind == ItemKind.ARTICLE ? numbers(NAMED, "editions", touched) : Set.of(),
                above(kind, touched),
                topics.parents(),
                scopes.forAll(),
                scopes.covered(),
                appeared ? numbers(NAMED_BY, "item", item) : Set.of(),
                numbers(COUNTERPARTS, "item", item));
    }

    private Set<Long> above(ItemKind kind, Set<Long> editions) {
        return kind == ItemKind.ARTICLE || kind == ItemKind.FAQ
                ? editions.stream()
                        .flatMap(edition -> new TopicTree(entities).above(kind, edition, now).stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Above which topics a topic lay and lies. */
    private record Topics(Set<Long> parents, boolean moved) {}

    private Topics topics(ItemKind kind, Set<Long> editions) {
        if (kind != ItemKind.TOPIC || editions.isEmpty()) {
            return new Topics(Set.of(), false);
        }
        List<Tuple> rows = rows(PARENTS, "editions", editions);
        boolean moved = rows.stream()
                        .map(row -> Optional.ofNullable(row.get(1)))
                        .distinct()
                        .count()
                > 1;
        return new Topics(numbers(rows.stream().flatMap(row -> Stream.of(row.get(1), row.get(2)))), moved);
    }

    /** Which articles a disclaimer was and is for, beside those that name it. */
    private record Scopes(boolean forAll, Set<Long> covered) {}

    private Scopes scopes(ItemKind kind, Set<Long> editions) {
        if (kind != ItemKind.DISCLAIMER || editions.isEmpty()) {
            return new Scopes(false, Set.of());
        }
        List<Tuple> rows = rows(SCOPES, "editions", editions);
        Set<Long> covered = new HashSet<>();
        numbers(rows.stream().map(row -> row.get(1)))
                .forEach(topic -> covered.addAll(new TopicTree(entities).under(topic, now)));
        return new Scopes(rows.stream().anyMatch(row -> "PORTAL".equals(row.get(0))), covered);
    }

    private static boolean shows(Tuple edition) {
        return !WITHDRAWAL.equals(edition.get(1, String.class));
    }

    private static Long id(Tuple edition) {
        return edition.get(0, Number.class).longValue();
    }

    private Set<Long> numbers(String query, Object... parameters) {
        return numbers(rows(query, parameters).stream().flatMap(row -> Stream.of(row.toArray())));
    }

    private static Set<Long> numbers(Stream<Object> values) {
        return values.filter(Number.class::isInstance)
                .map(value -> ((Number) value).longValue())
                .collect(Collectors.toSet());
    }

    /** @param parameters names and values in turn; a query about no editions has no rows */
    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String query, Object... parameters) {
        var asked = entities.createNativeQuery(query, Tuple.class);
        for (int at = 0; at < parameters.length; at += 2) {
            if (parameters[at + 1] instanceof Collection<?> none && none.isEmpty()) {
                return List.of();
            }
            asked.setParameter((String) parameters[at], parameters[at + 1]);
        }
        if (query.contains(":at")) {
            asked.setParameter("at", now);
        }
        return asked.getResultList();
    }
}
