package org.wellspring.portal.admin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ActivityTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 4);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 4);

    @Test
    void everyDayHasABarAndTheBusiestOneIsTheHighest() {
        Activity activity =
                Activity.of(FIRST, LAST, new TreeMap<>(Map.of(FIRST, 1L, LAST, 400L, LocalDate.of(2026, 3, 1), 200L)));
        assertThat(activity.bars()).hasSize(90);
        assertThat(activity.bars().get(0).height()).isEqualTo(2);
        assertThat(activity.bars().get(1).height()).isZero();
        assertThat(activity.bars().get(89)).isEqualTo(new Activity.Bar(LAST, 400, 890, 0, 100));
        assertThat(activity.total()).isEqualTo(601);
        assertThat(activity.busiest()).isEqualTo(LAST);
    }

    @Test
    void theWeeksAddUpToTheWhole() {
        Activity activity =
                Activity.of(FIRST, LAST, new TreeMap<>(Map.of(FIRST, 3L, FIRST.plusDays(30), 4L, LAST, 5L)));
        assertThat(activity.weeks()).hasSize(13);
        assertThat(activity.weeks().get(0).number()).isEqualTo(5);
        assertThat(activity.weeks().get(12)).isEqualTo(new Activity.Week(FIRST, 3));
        assertThat(activity.weeks().stream().mapToLong(Activity.Week::number).sum())
                .isEqualTo(12);
    }

    @Test
    void nothingIsToldOfNothing() {
        assertThat(Activity.of(FIRST, LAST, new TreeMap<>()).total()).isZero();
    }
}
