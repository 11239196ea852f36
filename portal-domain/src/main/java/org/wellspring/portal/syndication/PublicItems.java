package org.wellspring.portal.syndication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.edition.ItemKind;

/** The items of a kind that are public at an instant, in the order in which they were begun. */
public interface PublicItems {

    long count(ItemKind kind, Instant at);

    /** When the newest of the editions that readers see began. */
    Optional<Instant> changedAt(ItemKind kind, Instant at);

    List<SitemapEntry> list(ItemKind kind, Instant at, int offset, int limit);
}
