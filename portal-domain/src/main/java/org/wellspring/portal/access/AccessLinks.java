package org.wellspring.portal.access;

import java.time.Instant;
import java.util.Optional;

/** The links of this portal that were not used yet. */
public interface AccessLinks {

    void add(AccessLink link);

    Optional<AccessLink> find(String hash);

    /** The one of this kind that the account has. */
    Optional<AccessLink> find(String account, LinkKind kind);

    /** @return whether it was there: of several who use a link at the same time, one does */
    boolean remove(String hash);

    /** @return whether there was any */
    boolean removeAll(String account, LinkKind kind);

    /** Removes those that have expired. */
    void forget(Instant now);
}
