package org.wellspring.portal.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a part of a long list shows of one of the groups that the list consists of. Where the sizes of the groups are
 * known, a part that begins far behind need not go over all that comes before it.
 *
 * @param group never one of which nothing is shown
 * @param skip how many members of the group come before the part
 * @param count how many of its members are in the part; at least one
 */
public record Stretch<G>(G group, long skip, long count) {

    /**
     * The stretches of a part.
     *
     * @param groups all of the list, in their order
     * @param size how many members a group has
     * @param offset how many members come before the part
     * @param limit how many the part has, unless the list ends before
     * @return in the order of the groups; none where the list ends before the part begins
     */
    public static <G> List<Stretch<G>> of(List<G> groups, ToLongFunction<G> size, long offset, long limit) {
        List<Stretch<G>> stretches = new ArrayList<>();
        long end = offset + limit;
        long begun = 0;
        for (G group : groups) {
            long ended = begun + size.applyAsLong(group);
            long from = Math.max(offset, begun);
            long until = Math.min(end, ended);
            if (from < until) {
                stretches.add(new Stretch<>(group, from - begun, until - from));
            }
            begun = ended;
        }
        return List.copyOf(stretches);
    }
}
