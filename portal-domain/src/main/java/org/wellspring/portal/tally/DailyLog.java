package org.wellspring.portal.tally;

import java.time.LocalDate;
import java.util.Map;

/**
 * How often what was counted on which day.
 *
 * @param <K> what is counted
 */
public interface DailyLog<K> {

    /**
     * Adds to the counts of a day.
     *
     * @param most how many different things a day has at most; further ones are not counted
     */
    void add(LocalDate day, Map<K, Long> counts, long most);

    void forgetBefore(LocalDate day);
}
