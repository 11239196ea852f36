package org.wellspring.portal.disclaimer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The disclaimers that articles of a language show without naming them, as of an instant: those for all articles, and
 * those for a topic, which hold for what lies under it too.
 *
 * @param inOrder as articles show them
 * @param above the topic above a topic, by their numbers; a topic that was merged into another counts as that one
 */
public record StandingDisclaimers(List<Standing> inOrder, Map<Long, Long> above) {

    /** Where no article shows any. */
    public static final StandingDisclaimers NONE = new StandingDisclaimers(List.of(), Map.of());

    public StandingDisclaimers {
        inOrder = List.copyOf(inOrder);
        above = Map.copyOf(above);
    }

    /**
     * One of them.
     *
     * @param topic the number of the topic for which it is meant; {@code null} when it is meant for all articles
     */
    public record Standing(DisclaimerEntry entry, Long topic) {

        private boolean isFor(Set<Long> topics) {
            return topic == null || topics.contains(topic);
        }
    }

    /** Those that an article of these topics shows. */
    public List<DisclaimerEntry> of(Collection<Long> topics) {
        Set<Long> reached = new HashSet<>();
        topics.forEach(topic -> climb(topic, reached));
        return inOrder.stream()
                .filter(standing -> standing.isFor(reached))
                .map(Standing::entry)
                .toList();
    }

    /** Ends where it has been before, since editions that are published one by one can make a circle. */
    private void climb(Long from, Set<Long> reached) {
        for (Long topic = from; topic != null && reached.add(topic); ) {
            topic = above.get(topic);
        }
    }
}
