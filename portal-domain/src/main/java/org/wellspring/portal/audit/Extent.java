package org.wellspring.portal.audit;

import java.util.stream.Stream;

/** How much of what readers see an act can change at once. */
public enum Extent {
    NOTHING,
    /** What the act is about, and where that is shown. */
    ITEM,
    /** The same, by an edition or a withdrawal that begins with the act. */
    EDITION,
    /** Only what begins later, unless that has begun by the time the act is in the record. */
    PLAN,
    EVERYTHING;

    /** @param act the name of an {@link Act}; one that is not known, as from a later portal, can change everything */
    public static Extent of(String act) {
        return Stream.of(Act.values())
                .filter(known -> known.name().equals(act))
                .findFirst()
                .map(Act::extent)
                .orElse(EVERYTHING);
    }
}
