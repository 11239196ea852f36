package org.wellspring.portal.persistence.listing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.HomeZone;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.listing.ItemFilter;
import org.wellspring.portal.listing.ItemLine;
import org.wellspring.portal.listing.ItemLines;
import org.wellspring.portal.listing.ItemOrder;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.SearchWords;
import org.wellspring.portal.workflow.Stage;

/**
 * In plain SQL on the one table that has what all items share, however many tables their kinds are spread over. A page
 * is found by an index alone; only then are its few rows read.
 */
@Dependent
public class SqlItemLines implements ItemLines {

    private static final String SETTLE = """
            update content_item set
              status = coalesce(
                (select case when e.kind = 'WITHDRAWAL' then 'TAKEN_BACK'
                    when e.revision = content_item.revision then 'PUBLIC' else 'CHANGED' end
                  from edition e where e.item_id = content_item.id and e.valid_from = (
                    select max(x.valid_from) from edition x where x.item_id = content_item.id and x.valid_from <= :at)),
                case when exists (
                    select 1 from edition p where p.item_id = content_item.id and p.valid_from > :at)
                  then 'SCHEDULED' else 'DRAFT' end),
              turns_at = (
                select min(n.valid_from) from edition n where n.item_id = content_item.id and n.valid_from > :at)
            where id in (:ids)
            """;

    private final EntityManager entities;
    private final HomeZone zone;

    @Inject
    public SqlItemLines(EntityManager entities, HomeZone zone) {
        this.entities = entities;
        this.zone = zone;
    }

    /** Rows that somebody is changing just now are left for the next list: it must not wait for them. */
    @Override
    public int settle(Instant at, int limit) {
        List<Long> turned = turned(at, limit);
        if (!turned.isEmpty()) {
            entities.createNativeQuery(SETTLE)
                    .setParameter("at", Timeline.exact(at))
                    .setParameter("ids", turned)
                    .executeUpdate();
        }
        return turned.size();
    }

    @SuppressWarnings("unchecked")
    private List<Long> turned(Instant at, int limit) {
        return entities.createNativeQuery(
                        "select id from content_item where turns_at <= :at for update skip locked", Long.class)
                .setParameter("at", Timeline.exact(at))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long count(ItemFilter filter, String person, Instant at) {
        Conditions conditions = Conditions.of(filter, person, at, zone);
        return (Long) conditions
                .on(entities.createNativeQuery(conditions.count(), Long.class))
                .getSingleResult();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Long> find(ItemFilter filter, ItemOrder order, String person, Instant at, long offset, int limit) {
        if (limit == 0) {
            return List.of();
        }
        Conditions conditions = Conditions.of(filter, person, at, zone);
        String direction = order.descending() ? " desc" : " asc";
        String query = "select i.id from content_item i where " + conditions.sql() + " order by "
                + column(order.column()) + direction + ", i.id" + direction;
        return conditions
                .on(entities.createNativeQuery(query, Long.class))
                .setFirstResult(Math.toIntExact(offset))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Long> choices(ItemKind kind, String words, Optional<Locale> language, int limit) {
        Conditions conditions = Conditions.ofChoices(kind, words, language);
        boolean any = SearchWords.of(words).isEmpty();
        String first = any ? "" : "case when i.title_key like :phrase escape '!' then 0 else 1 end, ";
        Query query = conditions.on(entities.createNativeQuery(
                "select i.id from content_item i where " + conditions.sql() + " order by " + first
                        + "i.changed_at desc, i.id desc",
                Long.class));
        if (!any) {
            query.setParameter("phrase", Conditions.beginning(words));
        }
        return query.setMaxResults(limit).getResultList();
    }

    private static String column(ItemOrder.Column column) {
        return switch (column) {
            case TITLE -> "i.title_key";
            case STATUS -> "i.status";
            case STAGE -> "i.stage";
            case LANGUAGE -> "i.language";
            case REVIEWER -> "i.reviewer";
            case DUE -> "i.due_on";
            case NEXT_REVIEW -> "i.next_review_on";
            case PLANNED -> "i.turns_at";
            case AUTHOR -> "i.changed_by";
            case CHANGED -> "i.changed_at";
            case CHECKS -> throw new IllegalArgumentException("Lists are not sorted by " + column);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<ItemLine> lines(List<Long> ids, Instant at) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<String>> topics = topics(ids);
        Map<Long, ItemLine> lines = new HashMap<>();
        try (Stream<Tuple> rows = entities.createNativeQuery("""
                        select id, content_item.version as version, kind, language, slug, title, status, stage, reviewer, due_on, turns_at, next_review_on,
                          changed_at, changed_by, coalesce(blocking, 0) as blocking, coalesce(warnings, 0) as warnings
                        from content_item left join draft_findings on item_id = id where id in (:ids)
                        """, Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()) {
            rows.map(row -> line(row, topics)).forEach(line -> lines.put(line.id(), line));
        }
        return ids.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    @SuppressWarnings("unchecked")
    private Map<Long, List<String>> topics(List<Long> ids) {
        try (Stream<Tuple> rows = entities.createNativeQuery("""
                        select t.id, n.title from (
                          select article_id as id, topic_id, position from article_topic where article_id in (:ids)
                          union all select faq_id, topic_id, position from faq_topic where faq_id in (:ids)) t
                        join content_item n on n.id = t.topic_id order by t.id, t.position
                        """, Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()) {
            return rows.collect(Collectors.groupingBy(
                    row -> row.get(0, Long.class),
                    Collectors.mapping(row -> row.get(1, String.class), Collectors.toList())));
        }
    }

    private static ItemLine line(Tuple row, Map<Long, List<String>> topics) {
        long id = row.get("id", Long.class);
        return new ItemLine(
                id,
                row.get("version", Long.class),
                ItemKind.valueOf(row.get("kind", String.class)),
                Locale.forLanguageTag(row.get("language", String.class)),
                row.get("slug", String.class),
                row.get("title", String.class),
                ItemStatus.valueOf(row.get("status", String.class)),
                Stage.valueOf(row.get("stage", String.class)),
                row.get("blocking", Integer.class),
                row.get("warnings", Integer.class),
                topics.getOrDefault(id, List.of()),
                row.get("reviewer", String.class),
                Rows.day(row.get("due_on")),
                Rows.day(row.get("next_review_on")),
                Rows.instant(row.get("turns_at")),
                Rows.instant(row.get("changed_at")),
                row.get("changed_by", String.class));
    }

    @Override
    public int learnWords(int limit) {
        List<ContentItem> unknown = entities.createQuery(
                        "select i from ContentItem i where i.id in (:ids)", ContentItem.class)
                .setParameter("ids", withoutWords(limit))
                .getResultList();
        ItemWords words = new ItemWords(entities);
        return (int) unknown.stream()
                .filter(item -> words.keep(item.id(), item.draft()) > 0)
                .count();
    }

    /** Every item has words: it has a title. One of nothing but signs is looked at again at each start. */
    @SuppressWarnings("unchecked")
    private List<Long> withoutWords(int limit) {
        return entities.createNativeQuery("""
                        select i.id from content_item i
                        where i.title_key <> '' and not exists (select 1 from item_word w where w.item_id = i.id)
                        """, Long.class).setMaxResults(limit).getResultList();
    }
}
