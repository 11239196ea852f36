package org.wellspring.portal.persistence.redirect;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.wellspring.portal.redirect.MissLog;
import org.wellspring.portal.redirect.MissedLine;
import org.wellspring.portal.redirect.MissedPath;

/** In SQL, because servers that write at once must not lose each other's counts. */
@Dependent
public class SqlMissLog implements MissLog {

    private final EntityManager entities;

    @Inject
    public SqlMissLog(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(LocalDate day, Map<MissedPath, Long> counts, long most) {
        long room = most - countOf(day);
        // In one order, so that two servers that write at once do not wait for each other for ever.
        List<Entry<MissedPath, Long>> sorted = counts.entrySet().stream()
                .sorted(Entry.comparingByKey(Comparator.comparing(MissedPath::value)))
                .toList();
        for (Entry<MissedPath, Long> count : sorted) {
            if (raise(day, count) == 0 && room > 0) {
                room -= insert(day, count.getKey());
                raise(day, count);
            }
        }
    }

    private long countOf(LocalDate day) {
        return ((Number) entities.createNativeQuery("select count(*) from missed_visit where on_day = :day")
                        .setParameter("day", day)
                        .getSingleResult())
                .longValue();
    }

    private int raise(LocalDate day, Entry<MissedPath, Long> count) {
        return statement(
                        "update missed_visit set visits = visits + :visits where on_day = :day and path = :path",
                        count.getKey())
                .setParameter("day", day)
                .setParameter("visits", count.getValue())
                .executeUpdate();
    }

    private int insert(LocalDate day, MissedPath path) {
        return statement(
                        "insert into missed_visit (path, on_day, visits) values (:path, :day, 0) on conflict do nothing",
                        path)
                .setParameter("day", day)
                .executeUpdate();
    }

    @Override
    public void forgetBefore(LocalDate day) {
        entities.createNativeQuery("delete from missed_visit where on_day < :day")
                .setParameter("day", day)
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<MissedLine> most(LocalDate since, int limit) {
        Stream<Object[]> rows = entities.createNativeQuery("""
                        select m.path, sum(m.visits), max(m.on_day) from missed_visit m
                        where m.on_day >= :since
                          and not exists (select 1 from ignored_path i where i.path = m.path)
                          and not exists (select 1 from redirect r where r.path = m.path and r.removed_at is null)
                        group by m.path order by 2 desc, 1
                        """)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultStream();
        return rows.map(row -> new MissedLine((String) row[0], ((Number) row[1]).longValue(), day(row[2])))
                .toList();
    }

    /** Databases differ in what they give for a day. */
    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    @Override
    public void ignore(MissedPath path, String by, Instant at) {
        statement(
                        "insert into ignored_path (path, ignored_by, ignored_at) values (:path, :by, :at) on conflict do nothing",
                        path)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    @Override
    public void unignore(MissedPath path) {
        statement("delete from ignored_path where path = :path", path).executeUpdate();
    }

    private Query statement(String sql, MissedPath path) {
        return entities.createNativeQuery(sql).setParameter("path", path.value());
    }
}
