package org.wellspring.portal.redirect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.wellspring.portal.tally.DailyLog;

/** How often which address was asked for on which day, and which of them nobody needs to see. */
public interface MissLog extends DailyLog<MissedPath> {

    /** The addresses asked for most often since a day, without those that are ignored or lead somewhere by now. */
    List<MissedLine> most(LocalDate since, int limit);

    void ignore(MissedPath path, String by, Instant at);

    void unignore(MissedPath path);
}
