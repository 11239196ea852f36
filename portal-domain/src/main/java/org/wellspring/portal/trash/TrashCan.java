package org.wellspring.portal.trash;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.wellspring.portal.edition.ContentItem;

/** The items that lie in the trash. */
public interface TrashCan {

    /** Those that lie there, the last put there first. */
    List<ContentItem> list(int offset, int limit);

    long count();

    /**
     * Which of the items something names that stays: a draft or an edition of another item, a menu of now or of the past,
     * a redirect, or what was merged into it.
     */
    Set<Long> named(Collection<Long> items);

    /** The numbers of those that were put away until the instant, never had an edition, and are not {@link #named}. */
    List<Long> erasable(Instant putAwayUntil, int limit);

    /** Erases an item with its drafts, its comments and its addresses. */
    void erase(ContentItem item);
}
