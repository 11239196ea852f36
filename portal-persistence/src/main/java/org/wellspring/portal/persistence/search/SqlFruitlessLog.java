package org.wellspring.portal.persistence.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wellspring.portal.persistence.tally.DailyCounts;
import org.wellspring.portal.search.FruitlessLine;
import org.wellspring.portal.search.FruitlessLog;
import org.wellspring.portal.search.FruitlessQuery;

@Dependent
class SqlFruitlessLog implements FruitlessLog {

    private final EntityManager entities;
    private final DailyCounts counts;

    @Inject
    SqlFruitlessLog(EntityManager entities) {
        this.entities = entities;
        this.counts = new DailyCounts(entities, "fruitless_search", "query", "searches");
    }

    @Override
    public void add(LocalDate day, Map<FruitlessQuery, Long> counts, long most) {
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
    public List<FruitlessLine> most(LocalDate since, int limit) {
        Stream<Object[]> rows = entities.createNativeQuery("""
                        select s.query, sum(s.searches), max(s.on_day) from fruitless_search s
                        where s.on_day >= :since group by s.query order by 2 desc, 1
                        """)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultStream();
        return rows.map(row ->
                        new FruitlessLine((String) row[0], ((Number) row[1]).longValue(), DailyCounts.day(row[2])))
                .toList();
    }
}
