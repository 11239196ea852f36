package org.wellspring.portal.review;

import java.util.List;
import java.util.Optional;

/** All suggestions. */
public interface Suggestions {

    void add(Suggestion suggestion);

    Optional<Suggestion> find(long id);

    /** The suggestions for an item's draft, the open ones first, then the last made first. */
    List<Suggestion> on(long itemId);
}
