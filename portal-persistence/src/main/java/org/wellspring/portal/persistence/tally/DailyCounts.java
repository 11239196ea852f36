package org.wellspring.portal.persistence.tally;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/**
 * A table of counts by day, in SQL, because servers that write at once must not lose each other's counts.
 *
 * @param table its name
 * @param counted the column with what is counted
 * @param times the column with how often
 */
public record DailyCounts(EntityManager entities, String table, String counted, String times) {

    /** In one order, so that two servers that write at once do not wait for each other for ever. */
    public void add(LocalDate day, Map<String, Long> counts, long most) {
        long room = most - countOf(day);
        for (Entry<String, Long> count : new TreeMap<>(counts).entrySet()) {
            if (raise(day, count) == 0 && room > 0) {
                room -= insert(day, count.getKey());
                raise(day, count);
            }
        }
    }

    private long countOf(LocalDate day) {
        Query count = entities.createNativeQuery("select count(*) from " + table + " where on_day = :day", Long.class);
        return (Long) count.setParameter("day", day).getSingleResult();
    }

    private int raise(LocalDate day, Entry<String, Long> count) {
        return entities.createNativeQuery("update %1$s set %3$s = %3$s + :times where on_day = :day and %2$s = :counted"
                        .formatted(table, counted, times))
                .setParameter("times", count.getValue())
                .setParameter("day", day)
                .setParameter("counted", count.getKey())
                .executeUpdate();
    }

    private int insert(LocalDate day, String value) {
        return entities.createNativeQuery(
                        "insert into %1$s (%2$s, on_day, %3$s) values (:counted, :day, 0) on conflict do nothing"
                                .formatted(table, counted, times))
                .setParameter("counted", value)
                .setParameter("day", day)
                .executeUpdate();
    }

    public void forgetBefore(LocalDate day) {
        entities.createNativeQuery("delete from " + table + " where on_day < :day")
                .setParameter("day", day)
                .executeUpdate();
    }

    /** Databases differ in what they give for a day. */
    public static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
