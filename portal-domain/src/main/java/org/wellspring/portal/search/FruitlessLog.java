package org.wellspring.portal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How often which query found nothing on which day. */
public interface FruitlessLog {

    /**
     * Adds to the counts of a day.
     *
     * @param most how many different queries a day has at most; further ones are not counted
     */
    void add(LocalDate day, Map<FruitlessQuery, Long> counts, long most);

    void forgetBefore(LocalDate day);

    /** The queries that found nothing most often since a day. */
    List<FruitlessLine> most(LocalDate since, int limit);
}
