package org.wellspring.portal.quality;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How many findings each draft had when it was kept last. */
public interface FindingCounts {

    void keep(long itemId, FindingCount count);

    /** By the numbers of the items; those that were not kept since findings are counted are left out. */
    Map<Long, FindingCount> of(Collection<Long> items);

    /**
     * The drafts that cannot be published for what was found, the last changed first.
     *
     * @param owner only those that this account changed last; {@code null} for all
     */
    List<BlockedDraft> blocked(String owner, int limit);

    /** How many drafts cannot be published for what was found. */
    long countBlocked();

    /** The numbers of items whose findings were never counted. */
    List<Long> uncounted(int limit);
}
