package org.wellspring.portal.revision;

import java.util.List;
import java.util.Optional;

/** All kept drafts of all items. */
public interface Revisions {

    void add(Revision revision);

    /** Only for an autosave that a later one replaces. */
    void remove(Revision revision);

    /** The item's revision with the highest number up to this one: revisions between may have been folded. */
    Optional<Revision> upTo(long itemId, int number);

    Optional<Revision> find(long itemId, int number);

    /** The item's revisions without their texts, the last first. */
    List<RevisionOverview> list(long itemId, int offset, int limit);

    long count(long itemId);
}
