package org.wellspring.portal.syndication;

import java.time.Instant;
import java.util.List;
import org.wellspring.portal.edition.ItemKind;

/** The items of a kind that are public at an instant, in the order in which they were begun. */
public interface PublicItems {

    /** How many there are, and when the newest of the editions that readers see began; each kind that has any. */
    List<PublicKind> kinds(Instant at);

    List<SitemapEntry> list(ItemKind kind, Instant at, int offset, int limit);
}
