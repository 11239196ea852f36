package org.wellspring.portal.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Merges lists of numbers: whatever one side added is in, whatever one side removed is out. The order is that of the side
 * that changed it; both changing it in different ways is a conflict.
 */
final class ListMerge {

    private final Set<Long> ancestor;
    private final Set<Long> mine;
    private final Set<Long> theirs;

    private ListMerge(String ancestor, String mine, String theirs) {
        this.ancestor = new LinkedHashSet<>(DraftState.numbers(ancestor));
        this.mine = new LinkedHashSet<>(DraftState.numbers(mine));
        this.theirs = new LinkedHashSet<>(DraftState.numbers(theirs));
    }

    static FieldMerge of(String name, String ancestor, String mine, String theirs) {
        ListMerge merge = new ListMerge(ancestor, mine, theirs);
        if (merge.isReorderedTwice()) {
            return FieldMerge.conflicting(name, Form.LIST, ancestor, mine, theirs);
        }
        List<Long> merged = merge.keptOrder(merge.theirs).equals(merge.keptOrder(merge.ancestor))
                ? merge.merged(merge.mine, merge.theirs)
                : merge.merged(merge.theirs, merge.mine);
        return FieldMerge.clean(DraftState.joined(merged));
    }

    private boolean isReorderedTwice() {
        List<Long> before = keptOrder(ancestor);
        List<Long> left = keptOrder(mine);
        List<Long> right = keptOrder(theirs);
        boolean kept = left.equals(right) || left.equals(before) || right.equals(before);
        return !kept || !addedByBoth(mine).equals(addedByBoth(theirs));
    }

    /** What all three have, in the order of one. */
    private List<Long> keptOrder(Set<Long> side) {
        return side.stream()
                .filter(number -> ancestor.contains(number) && mine.contains(number) && theirs.contains(number))
                .toList();
    }

    private List<Long> addedByBoth(Set<Long> side) {
        return side.stream()
                .filter(number -> !ancestor.contains(number) && mine.contains(number) && theirs.contains(number))
                .toList();
    }

    /** The leading side gives the order; what the other added comes where it stands there, behind the leading's own. */
    private List<Long> merged(Set<Long> leading, Set<Long> other) {
        List<Long> merged = new ArrayList<>(leading);
        merged.removeIf(number -> ancestor.contains(number) && !other.contains(number));
        int next = skipOwn(merged, 0, other);
        for (Long number : other) {
            int position = merged.indexOf(number);
            if (position < 0 && !ancestor.contains(number)) {
                merged.add(next, number);
                position = next;
            }
            next = position < 0 ? next : skipOwn(merged, position + 1, other);
        }
        return merged;
    }

    private static int skipOwn(List<Long> merged, int start, Collection<Long> other) {
        int position = start;
        while (position < merged.size() && !other.contains(merged.get(position))) {
            position++;
        }
        return position;
    }
}
