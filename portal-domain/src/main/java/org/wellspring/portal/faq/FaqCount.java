package org.wellspring.portal.faq;

import java.util.List;
import java.util.Optional;

/**
 * How many questions stand under a topic.
 *
 * @param topic empty for those that stand under none
 */
public record FaqCount(Optional<FaqTopic> topic, long questions) {

    /** How many stand under all of them together. */
    public static long sum(List<FaqCount> counts) {
        return counts.stream().mapToLong(FaqCount::questions).sum();
    }
}
