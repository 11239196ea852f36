package org.wellspring.portal.link;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Which items link to which: what each draft says, and what each edition that was made of an earlier draft goes on
 * saying.
 */
public interface Links {

    /**
     * Notes where a draft links. What an earlier draft of the item linked to is forgotten, unless an edition was made of
     * it.
     *
     * @param revision the draft's number
     */
    void note(long itemId, int revision, Collection<SitePath> paths);

    /** What readers find at each of the addresses at the instant. */
    Map<SitePath, LinkEnd> ends(Collection<SitePath> paths, Instant at);

    /**
     * By the numbers of the given items: those whose draft, or whose edition at the instant, links to one of the item's
     * addresses. Items to which nothing links are left out.
     */
    Map<Long, List<Mention>> linkingTo(Collection<Long> items, Instant at);

    /**
     * By the numbers of the given items: those whose draft, or whose edition at the instant, shows the item with them.
     * Items that nothing shows are left out.
     */
    Map<Long, List<Mention>> showing(Collection<Long> items, Instant at);

    /**
     * The links that break for readers at the instant, or would once the draft is published, those of the last changed
     * item first.
     *
     * @param owner only of drafts that this account changed last; {@code null} for all
     */
    List<BrokenLink> broken(String owner, Instant at, int limit);
}
