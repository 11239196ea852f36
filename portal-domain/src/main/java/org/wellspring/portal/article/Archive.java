package org.wellspring.portal.article;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.paging.Stretch;

/**
 * All articles of a language by the month in which they were posted.
 *
 * @param months those in which any was, the last first
 */
public record Archive(List<MonthCount> months) {

    public Archive {
        months = List.copyOf(months);
    }

    /** How many there are. */
    public long articles() {
        return months.stream().mapToLong(MonthCount::articles).sum();
    }

    /** How many were posted in a month; empty where none was. */
    public Optional<MonthCount> of(YearMonth month) {
        return months.stream().filter(count -> count.month().equals(month)).findFirst();
    }

    /**
     * Where the list of all, the last posted first, is after so many articles.
     *
     * @return empty behind its end
     */
    public Optional<Stretch<MonthCount>> after(long offset) {
        return Stretch.of(months, MonthCount::articles, offset, 1).stream().findFirst();
    }
}
