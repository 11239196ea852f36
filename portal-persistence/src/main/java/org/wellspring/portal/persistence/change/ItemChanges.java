package org.wellspring.portal.persistence.change;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wellspring.portal.change.Course;
import org.wellspring.portal.change.ItemChange;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.edition.Timeline;

/**
 * What was and is shown of items around their last changes.
 *
 * @param now until when editions have begun
 */
record ItemChanges(EntityManager entities, Instant now) {

    private static final String ITEM = """
            select i.kind, i.language, exists (select 1 from menu_entry m where m.item_id = i.id)
            from content_item i where i.id = :item
            """;

    private static final String COURSE = """
            select e.id, case when type(e) = Withdrawal then false else true end from Edition e
            where e.item.id = :item and e.validFrom <= :at order by e.validFrom desc
            """;

    private static final String NAMING = """
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
    @SuppressWarnings("unchecked")
    Optional<ItemChange> of(long item, int steps) {
        List<Tuple> rows = entities.createNativeQuery(ITEM, Tuple.class)
                .setParameter("item", item)
                .getResultList();
        return rows.stream().findFirst().map(row -> of(row, item, course(item, steps)));
    }

    private ItemChange of(Tuple row, long item, Course course) {
        ItemKind kind = ItemKind.valueOf(row.get(0, String.class));
        Locale language = Locale.forLanguageTag(row.get(1, String.class));
        return new ItemChange(
                kind,
                language,
                course,
                row.get(2, Boolean.class),
                new ItemPlaces(entities, now).of(kind, language, course.shown()),
                others(item, course));
    }

    private Course course(long item, int steps) {
        List<Course.Moment> moments = entities.createQuery(COURSE, Tuple.class)
                .setParameter("item", item)
                .setParameter("at", now)
                .getResultStream()
                .map(row -> new Course.Moment(row.get(0, Long.class), row.get(1, Boolean.class)))
                .toList();
        return new Course(moments, steps);
    }

    /** Articles that name an item which was not public did not show it, and are not found by what they showed. */
    private Set<Long> others(long item, Course course) {
        Set<Long> others = new HashSet<>(editions(COUNTERPARTS, item));
        if (course.hasTurned()) {
            others.addAll(editions(NAMING, item));
        }
        return others;
    }

    @SuppressWarnings("unchecked")
    private List<Long> editions(String query, long item) {
        return entities.createNativeQuery(query, Long.class)
                .setParameter("item", item)
                .setParameter("at", now)
                .getResultList();
    }
}
