package org.wellspring.portal.persistence.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.wellspring.portal.search.FruitlessLine;
import org.wellspring.portal.search.FruitlessLog;
import org.wellspring.portal.search.FruitlessQuery;

/** In SQL, because servers that write at once must not lose each other's counts. */
@Dependent
class SqlFruitlessLog implements FruitlessLog {

    private final EntityManager entities;

    @Inject
    SqlFruitlessLog(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(LocalDate day, Map<FruitlessQuery, Long> counts, long most) {
        long room = most - countOf(day);
        // In one order, so that two servers that write at once do not wait for each other for ever.
        List<Entry<FruitlessQuery, Long>> sorted = counts.entrySet().stream()
                .sorted(Entry.comparingByKey(Comparator.comparing(FruitlessQuery::value)))
                .toList();
        for (Entry<FruitlessQuery, Long> count : sorted) {
            if (raise(day, count) == 0 && room > 0) {
                room -= insert(day, count.getKey());
                raise(day, count);
            }
        }
    }

    private long countOf(LocalDate day) {
        return ((Number) entities.createNativeQuery("select count(*) from fruitless_search where on_day = :day")
                        .setParameter("day", day)
                        .getSingleResult())
                .longValue();
    }

    private int raise(LocalDate day, Entry<FruitlessQuery, Long> count) {
        return entities.createNativeQuery(
                        "update fruitless_search set searches = searches + :searches where on_day = :day and query = :query")
                .setParameter("query", count.getKey().value())
                .setParameter("day", day)
                .setParameter("searches", count.getValue())
                .executeUpdate();
    }

    private int insert(LocalDate day, FruitlessQuery query) {
        return entities.createNativeQuery(
                        "insert into fruitless_search (query, on_day, searches) values (:query, :day, 0) on conflict do nothing")
                .setParameter("query", query.value())
                .setParameter("day", day)
                .executeUpdate();
    }

    @Override
    public void forgetBefore(LocalDate day) {
        entities.createNativeQuery("delete from fruitless_search where on_day < :day")
                .setParameter("day", day)
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<FruitlessLine> most(LocalDate since, int limit) {
        Stream<Object[]> rows = entities.createNativeQuery("""
                        select s.query, sum(s.searches), max(s.on_day) from fruitless_search s
                        where s.on_day >= :since group by s.query order by 2 desc, 1
                        """)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultStream();
        return rows.map(row -> new FruitlessLine((String) row[0], ((Number) row[1]).longValue(), day(row[2])))
                .toList();
    }

    /** Databases differ in what they give for a day. */
    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
