package org.wellspring.portal.change;

import java.util.HashSet;
import java.util.Set;

/**
 * What readers see differently from some instant on.
 *
 * @param keys of what has changed; a page that has any of them is out of date
 * @param withdrawn those of what readers must not see any more, not even because nothing newer can be had
 */
public record Change(Set<SurrogateKey> keys, Set<SurrogateKey> withdrawn) {

    public static final Change NONE = new Change(Set.of(), Set.of());

    /** Every page may be another one now. */
    public static final Change EVERYTHING = new Change(Set.of(SurrogateKey.SITE), Set.of());

    public Change {
        keys = Set.copyOf(keys);
        withdrawn = Set.copyOf(withdrawn);
    }

    public Change and(Change other) {
        return new Change(union(keys, other.keys), union(withdrawn, other.withdrawn));
    }

    public boolean isNone() {
        return keys.isEmpty() && withdrawn.isEmpty();
    }

    private static Set<SurrogateKey> union(Set<SurrogateKey> some, Set<SurrogateKey> others) {
        Set<SurrogateKey> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
