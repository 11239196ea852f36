package org.wellspring.portal.edition;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What is asked of items without opening them. */
public interface ItemQueries {

    /** How one item stands at the instant. */
    ItemStatus status(long id, Instant at);

    /** The titles of items of any kind, by their numbers; numbers that no item has are left out. */
    Map<Long, String> titles(Collection<Long> ids);

    /** Those of the items that lie in the trash. */
    Set<Long> inTrash(Collection<Long> ids);
}
