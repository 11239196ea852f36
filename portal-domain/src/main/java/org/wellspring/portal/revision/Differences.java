package org.wellspring.portal.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Finds where two sequences differ. Short ones get the smallest difference (Myers), whose cost grows with the square of
 * the length; long ones are first parted at what stands exactly once on both sides, and what is still too long between
 * two such anchors is compared position by position. So the cost stays near the length, whatever the sequences hold.
 */
final class Differences<T> {

    /** On both sides together. */
    private static final int SHORT = 2_000;

    private final List<T> before;
    private final List<T> after;
    private final List<Change> changes = new ArrayList<>();

    private Differences(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
    }

    /** A part of a sequence: from {@code start}, up to but without {@code end}. */
    record Range(int start, int end) {

        boolean isEmpty() {
            return start == end;
        }

        int length() {
            return end - start;
        }

        <T> List<T> of(List<T> sequence) {
            return sequence.subList(start, end);
        }

        Range spanning(Range other) {
            return new Range(Math.min(start, other.start), Math.max(end, other.end));
        }
    }

    /** What stands in {@code before} became what stands in {@code after}; one of them may be empty. */
    record Change(Range before, Range after) {

        Change spanning(Change other) {
            return new Change(before.spanning(other.before), after.spanning(other.after));
        }
    }

    /** The changes in order; between any two of them something is equal. */
    static <T> List<Change> between(List<T> before, List<T> after) {
        Differences<T> differences = new Differences<>(before, after);
        differences.compare();
        return differences.changes;
    }

    /** The same with an equality of the caller's, always by Myers: for short sequences only. */
    static <T> List<Change> between(List<T> before, List<T> after, BiPredicate<T, T> alike) {
        Differences<T> differences = new Differences<>(before, after);
        differences.compareShort(new Range(0, before.size()), new Range(0, after.size()), alike);
        return differences.changes;
    }

    private void compare() {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int behind = 0;
        while (behind < shorter - start
                && before.get(before.size() - 1 - behind).equals(after.get(after.size() - 1 - behind))) {
            behind++;
        }
        compareMiddle(new Range(start, before.size() - behind), new Range(start, after.size() - behind));
    }

    private void compareMiddle(Range left, Range right) {
        if (isShort(left, right)) {
            compareShort(left, right, Object::equals);
            return;
        }
        int leftStart = left.start();
        int rightStart = right.start();
        for (Anchors.Anchor anchor : Anchors.between(left.of(before), right.of(after))) {
            int leftAnchor = left.start() + anchor.before();
            int rightAnchor = right.start() + anchor.after();
            compareGap(new Range(leftStart, leftAnchor), new Range(rightStart, rightAnchor));
            leftStart = leftAnchor + 1;
            rightStart = rightAnchor + 1;
        }
        compareGap(new Range(leftStart, left.end()), new Range(rightStart, right.end()));
    }

    private void compareGap(Range left, Range right) {
        if (isShort(left, right)) {
            compareShort(left, right, Object::equals);
        } else {
            compareByPosition(left, right);
        }
    }

    private static boolean isShort(Range left, Range right) {
        return left.length() + right.length() <= SHORT;
    }

    private void compareShort(Range left, Range right, BiPredicate<T, T> alike) {
        if (left.isEmpty() || right.isEmpty()) {
            add(left, right);
            return;
        }
        for (AbstractDelta<T> delta : DiffUtils.diff(
                        left.of(before), right.of(after), new MyersDiffWithLinearSpace<>(alike))
                .getDeltas()) {
            add(range(delta.getSource(), left.start()), range(delta.getTarget(), right.start()));
        }
    }

    private static Range range(Chunk<?> chunk, int offset) {
        int start = offset + chunk.getPosition();
        return new Range(start, start + chunk.size());
    }

    private void compareByPosition(Range left, Range right) {
        int both = Math.min(left.length(), right.length());
        for (int i = 0; i < both; i++) {
            if (!before.get(left.start() + i).equals(after.get(right.start() + i))) {
                add(
                        new Range(left.start() + i, left.start() + i + 1),
                        new Range(right.start() + i, right.start() + i + 1));
            }
        }
        add(new Range(left.start() + both, left.end()), new Range(right.start() + both, right.end()));
    }

    private void add(Range left, Range right) {
        if (left.isEmpty() && right.isEmpty()) {
            return;
        }
        Change change = new Change(left, right);
        int last = changes.size() - 1;
        if (last >= 0 && touch(changes.get(last), change)) {
            changes.set(last, changes.get(last).spanning(change));
        } else {
            changes.add(change);
        }
    }

    private static boolean touch(Change first, Change second) {
        return first.before().end() == second.before().start()
                && first.after().end() == second.after().start();
    }
}
