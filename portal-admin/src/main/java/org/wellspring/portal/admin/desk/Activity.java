package org.wellspring.portal.admin.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * How much was published day by day, as a chart of bars and in words.
 *
 * @param bars one a day
 * @param weeks how many there were in each week, the last one first
 * @param total of all days
 * @param busiest the day with the most; the first one of several
 * @param most how many there were on it
 */
public record Activity(List<Bar> bars, List<Week> weeks, long total, LocalDate busiest, long most) {

    /** The height of the chart; a bar of any height is at least one high, so that one edition shows. */
    public static final int HEIGHT = 100;

    private static final int STEP = 10;
    private static final int DAYS_A_WEEK = 7;

    /** A bar of the chart. */
    public record Bar(LocalDate day, long number, int x, int y, int height) {}

    /** So many days, from the first on. */
    public record Week(LocalDate first, long number) {}

    static Activity of(LocalDate first, LocalDate last, SortedMap<LocalDate, Long> editions) {
        long most = editions.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            long number = editions.getOrDefault(day, 0L);
            int height = number == 0 ? 0 : (int) Math.max(2, number * HEIGHT / most);
            bars.add(new Bar(day, number, bars.size() * STEP, HEIGHT - height, height));
        });
        LocalDate busiest = editions.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(first);
        long total = editions.values().stream().mapToLong(Long::longValue).sum();
        return new Activity(bars, weeks(first, last, editions), total, busiest, most);
    }

    private static List<Week> weeks(LocalDate first, LocalDate last, SortedMap<LocalDate, Long> editions) {
        List<Week> weeks = new ArrayList<>();
        for (LocalDate from = last.minusDays(DAYS_A_WEEK - 1L);
                !from.plusDays(DAYS_A_WEEK - 1L).isBefore(first);
                from = from.minusDays(DAYS_A_WEEK)) {
            long number = editions.subMap(from, from.plusDays(DAYS_A_WEEK)).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            weeks.add(new Week(from.isBefore(first) ? first : from, number));
        }
        return weeks;
    }

    /** The width of the chart. */
    public int width() {
        return bars.size() * STEP;
    }
}
