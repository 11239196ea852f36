package org.wellspring.portal.catalogue;

import java.util.List;

/**
 * The articles that show an item.
 *
 * @param shown in how many readers see it
 * @param drafted in how many drafts it is named
 * @param first some of them, in alphabetical order
 */
public record Uses(long shown, long drafted, List<Use> first) {

    /** How many of them are not among the first ones, at least. */
    public long more() {
        return Math.max(0, Math.max(shown, drafted) - first.size());
    }

    public boolean isNone() {
        return shown == 0 && drafted == 0;
    }
}
