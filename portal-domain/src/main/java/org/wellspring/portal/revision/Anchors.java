package org.wellspring.portal.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/**
 * Where two long sequences certainly belong together: at elements that stand exactly once in each, as many of them as
 * keep their order. That is the first step of Bram Cohen's "patience" comparison.
 */
final class Anchors {

    private static final Integer SEVERAL = -1;

    private Anchors() {}

    /** The same element, at these positions of the two sequences. */
    record Anchor(int before, int after) {}

    static <T> List<Anchor> between(List<T> before, List<T> after) {
        Map<T, Integer> onceBefore = positionsOfSingles(before);
        Map<T, Integer> onceAfter = positionsOfSingles(after);
        List<Anchor> candidates = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Integer position = onceAfter.getOrDefault(before.get(i), SEVERAL);
            if (!position.equals(SEVERAL) && onceBefore.get(before.get(i)) == i) {
                candidates.add(new Anchor(i, position));
            }
        }
        return longestRising(candidates);
    }

    private static <T> Map<T, Integer> positionsOfSingles(List<T> sequence) {
        Map<T, Integer> positions = new HashMap<>();
        for (int i = 0; i < sequence.size(); i++) {
            positions.merge(sequence.get(i), i, (first, second) -> SEVERAL);
        }
        return positions;
    }

    /** The longest part of the candidates whose positions rise on the second side too. */
    private static List<Anchor> longestRising(List<Anchor> candidates) {
        int[] predecessors = new int[candidates.size()];
        int[] lastOfLength = new int[candidates.size()];
        int longest = 0;
        for (int i = 0; i < candidates.size(); i++) {
            int length = lengthBefore(candidates, lastOfLength, longest, candidates.get(i));
            predecessors[i] = length == 0 ? -1 : lastOfLength[length - 1];
            lastOfLength[length] = i;
            longest = Math.max(longest, length + 1);
        }
        LinkedList<Anchor> rising = new LinkedList<>();
        for (int i = longest == 0 ? -1 : lastOfLength[longest - 1]; i >= 0; i = predecessors[i]) {
            rising.addFirst(candidates.get(i));
        }
        return rising;
    }

    private static int lengthBefore(List<Anchor> candidates, int[] lastOfLength, int longest, Anchor next) {
        int low = 0;
        int high = longest;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (candidates.get(lastOfLength[middle]).after() < next.after()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
