package org.wellspring.portal.persistence.listing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wellspring.portal.edition.HomeZone;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.listing.DeskQueries;
import org.wellspring.portal.listing.Need;
import org.wellspring.portal.listing.PublishedLine;
import org.wellspring.portal.persistence.edition.Timeline;

/** Each number takes one statement, whatever the number of kinds. */
@Dependent
public class SqlDeskQueries implements DeskQueries {

    /** Of an hour, in seconds. */
    private static final long QUARTER = 900;

    private final EntityManager entities;
    private final HomeZone zone;

    @Inject
    public SqlDeskQueries(EntityManager entities, HomeZone zone) {
        this.entities = entities;
        this.zone = zone;
    }

    @Override
    public Map<ItemKind, Long> count(Need need, String person, Instant at) {
        Conditions conditions = Conditions.of(need, person, at, zone);
        Map<ItemKind, Long> counts = new EnumMap<>(ItemKind.class);
        rows(conditions.on(entities.createNativeQuery(
                        "select i.kind, count(*) from content_item i where " + conditions.sql() + " group by i.kind",
                        Tuple.class)))
                .forEach(row -> counts.put(ItemKind.valueOf(row.get(0, String.class)), row.get(1, Long.class)));
        return counts;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Long> first(Need need, String person, Instant at, int limit) {
        Conditions conditions = Conditions.of(need, person, at, zone);
        String order = need == Need.PLANNED ? "i.turns_at" : "i.changed_at";
        return conditions
                .on(entities.createNativeQuery(
                        "select i.id from content_item i where " + conditions.sql() + " order by " + order + ", i.id",
                        Long.class))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Map<ItemStatus, Map<ItemKind, Long>> standings() {
        Map<ItemStatus, Map<ItemKind, Long>> standings = new EnumMap<>(ItemStatus.class);
        rows(entities.createNativeQuery(
                        "select status, kind, count(*) from content_item where id not in " + Conditions.IN_TRASH
                                + " group by kind, status",
                        Tuple.class))
                .forEach(row -> standings
                        .computeIfAbsent(
                                ItemStatus.valueOf(row.get(0, String.class)), status -> new EnumMap<>(ItemKind.class))
                        .put(ItemKind.valueOf(row.get(1, String.class)), row.get(2, Long.class)));
        return standings;
    }

    @Override
    public List<PublishedLine> published(Instant at, int limit) {
        return rows(entities.createNativeQuery("""
                        select i.id, i.kind, i.title, e.valid_from, e.published_by
                        from edition e join content_item i on i.id = e.item_id
                        where e.valid_from <= :at and e.kind <> 'WITHDRAWAL' and i.trashed_at is null
                        order by e.valid_from desc, e.id desc
                        """, Tuple.class)
                        .setParameter("at", Timeline.exact(at))
                        .setMaxResults(limit))
                .map(row -> new PublishedLine(
                        row.get(0, Long.class),
                        ItemKind.valueOf(row.get(1, String.class)),
                        row.get(2, String.class),
                        Rows.instant(row.get(3)),
                        row.get(4, String.class)))
                .toList();
    }

    /** Every zone's day begins at a quarter of an hour, so the database counts by those, and knows no zones. */
    @Override
    public SortedMap<LocalDate, Long> activity(LocalDate first, Instant at) {
        ZoneId home = zone.get();
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        rows(entities.createNativeQuery("""
                        select begun, count(*) from (
                          select cast(floor(extract(epoch from e.valid_from) / 900) as bigint) as begun from edition e
                          where e.valid_from >= :first and e.valid_from <= :at and e.kind <> 'WITHDRAWAL') d
                        group by begun
                        """, Tuple.class)
                        .setParameter("first", first.atStartOfDay(home).toInstant())
                        .setParameter("at", Timeline.exact(at)))
                .forEach(row -> days.merge(
                        LocalDate.ofInstant(Instant.ofEpochSecond(row.get(0, Long.class) * QUARTER), home),
                        row.get(1, Long.class),
                        Long::sum));
        return days;
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> rows(Query query) {
        return query.getResultList().stream();
    }
}
