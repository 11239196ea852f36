package org.wellspring.portal.redirect;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How often each two neighbouring letters stand in a name, by which names are compared. */
record LetterPairs(Map<String, Long> counts) {

    static LetterPairs of(String name) {
        String ends = " " + name + " ";
        return new LetterPairs(IntStream.range(0, ends.length() - 1)
                .mapToObj(at -> ends.substring(at, at + 2))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    /** From 0 for nothing in common to 1 for all (the Dice coefficient). */
    double likeness(LetterPairs other) {
        long common = counts.entrySet().stream()
                .mapToLong(pair -> Math.min(pair.getValue(), other.counts.getOrDefault(pair.getKey(), 0L)))
                .sum();
        return 2.0 * common / (size() + other.size());
    }

    private long size() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
