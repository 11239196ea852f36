package org.wellspring.portal.change;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What readers have seen of an item, one thing after the other.
 *
 * @param moments the last one first
 * @param steps how many of them have begun since somebody looked
 */
public record Course(List<Moment> moments, int steps) {

    /**
     * An edition or a withdrawal that has begun.
     *
     * @param isShown whether readers see something then
     */
    public record Moment(long edition, boolean isShown) {}

    public Course {
        moments = List.copyOf(moments);
    }

    /** Everything that began, at whatever time. */
    Set<Long> editions() {
        return moments.stream().map(Moment::edition).collect(Collectors.toSet());
    }

    /** Whether readers see the item now. */
    boolean isPublic() {
        return !moments.isEmpty() && moments.get(0).isShown();
    }

    /** Whether readers see the item who did not before, or the other way round. */
    public boolean hasTurned() {
        boolean isFirst = moments.size() <= steps;
        return steps > 0
                && (isFirst || touched().map(Moment::isShown).distinct().count() > 1);
    }

    /** The editions that readers see now or saw before the last steps. */
    public Set<Long> shown() {
        return touched().filter(Moment::isShown).map(Moment::edition).collect(Collectors.toSet());
    }

    private Stream<Moment> touched() {
        return moments.stream().limit(steps + 1L);
    }
}
