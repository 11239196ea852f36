package org.wellspring.portal.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All review comments. */
public interface ReviewComments {

    void add(ReviewComment comment);

    Optional<ReviewComment> find(long id);

    /** The comments on an item's draft with their answers, without what was deleted, the open ones first, then in the order in which they were made. */
    List<ReviewComment> on(long itemId);

    /** How many comments are not resolved; answers belong to what they answer. */
    long countOpen(long itemId);

    /** By the numbers of the items; those without any are left out. */
    Map<Long, Long> countOpen(Collection<Long> items);
}
