package org.wellspring.portal.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.revision.Differences.Change;
import org.wellspring.portal.revision.Differences.Range;

class DifferencesTest {

    @Property(tries = 500)
    void turnOneSequenceIntoTheOther(
            @ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> before,
            @ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> after) {
        assertThat(applied(Differences.between(before, after), before, after)).isEqualTo(after);
    }

    @Property(tries = 500)
    void haveSomethingEqualBetweenThem(
            @ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> before,
            @ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> after) {
        List<Change> changes = Differences.between(before, after);
        for (int i = 1; i < changes.size(); i++) {
            assertThat(changes.get(i).before().start())
                    .isGreaterThan(changes.get(i - 1).before().end());
        }
    }

    @Test
    void areNoneBetweenEqualSequences() {
        assertThat(Differences.between(List.of(1, 2), List.of(1, 2))).isEmpty();
    }

    @Test
    void areFoundSinglyInALongSequence() {
        List<Integer> before = numbers(100_000);
        List<Integer> after = new ArrayList<>(before);
        after.set(50, -1);
        after.add(70_000, -2);
        after.remove(90_000);
        assertThat(Differences.between(before, after))
                .containsExactly(
                        new Change(new Range(50, 51), new Range(50, 51)),
                        new Change(new Range(70_000, 70_000), new Range(70_000, 70_001)),
                        new Change(new Range(89_999, 90_000), new Range(90_000, 90_000)));
    }

    @Test
    void areFoundInTimeWhenEverythingIsShuffled() {
        List<Integer> before = numbers(100_000);
        List<Integer> after = new ArrayList<>(before);
        Collections.shuffle(after, new Random(1));
        List<Change> changes = Differences.between(before, after);
        assertThat(applied(changes, before, after)).isEqualTo(after);
    }

    @Test
    void areFoundInTimeWhenEverythingComesOften() {
        Random random = new Random(1);
        List<Integer> before = random.ints(100_000, 0, 100).boxed().toList();
        List<Integer> after = random.ints(99_000, 0, 100).boxed().toList();
        List<Change> changes = Differences.between(before, after);
        assertThat(applied(changes, before, after)).isEqualTo(after);
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    /** What stands between the changes comes from {@code before}, what they bring from {@code after}. */
    private static List<Integer> applied(List<Change> changes, List<Integer> before, List<Integer> after) {
        List<Integer> applied = new ArrayList<>();
        int at = 0;
        for (Change change : changes) {
            applied.addAll(before.subList(at, change.before().start()));
            applied.addAll(change.after().of(after));
            at = change.before().end();
        }
        applied.addAll(before.subList(at, before.size()));
        return applied;
    }
}
