package org.wellspring.portal.search;

import java.time.LocalDate;
import java.util.List;
import org.wellspring.portal.tally.DailyLog;

/** How often which query found nothing on which day. */
public interface FruitlessLog extends DailyLog<FruitlessQuery> {

    /** The queries that found nothing most often since a day. */
    List<FruitlessLine> most(LocalDate since, int limit);
}
