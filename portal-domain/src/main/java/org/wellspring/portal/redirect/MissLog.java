package org.wellspring.portal.redirect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How often which address was asked for on which day, and which of them nobody needs to see. */
public interface MissLog {

    /**
     * Adds to the counts of a day.
     *
     * @param most how many different addresses a day has at most; further ones are not counted
     */
    void add(LocalDate day, Map<MissedPath, Long> counts, long most);

    void forgetBefore(LocalDate day);

    /** The addresses asked for most often since a day, without those that are ignored or lead somewhere by now. */
    List<MissedLine> most(LocalDate since, int limit);

    void ignore(MissedPath path, String by, Instant at);

    void unignore(MissedPath path);
}
