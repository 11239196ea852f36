package org.wellspring.portal.persistence.redirect;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wellspring.portal.persistence.tally.DailyCounts;
import org.wellspring.portal.redirect.MissLog;
import org.wellspring.portal.redirect.MissedLine;
import org.wellspring.portal.redirect.MissedPath;

@Dependent
public class SqlMissLog implements MissLog {

    private final EntityManager entities;
    private final DailyCounts counts;

    @Inject
    public SqlMissLog(EntityManager entities) {
        this.entities = entities;
        this.counts = new DailyCounts(entities, "missed_visit", "path", "visits");
    }

    @Override
    public void add(LocalDate day, Map<MissedPath, Long> counts, long most) {
        Map<String, Long> byName = new HashMap<>();
        counts.forEach((counted, times) -> byName.put(counted.value(), times));
        this.counts.add(day, byName, most);
    }

    @Override
    public void forgetBefore(LocalDate day) {
        counts.forgetBefore(day);
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
        return rows.map(row -> new MissedLine((String) row[0], ((Number) row[1]).longValue(), DailyCounts.day(row[2])))
                .toList();
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
