package org.wellspring.portal.listing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.edition.ItemKind;

/** All items, as lists show them. */
public interface ItemLines {

    /** How many are settled at once. */
    int PORTION = 1_000;

    /**
     * Tells the status of those items anew that have changed since lists last looked, or that time has turned. Lists
     * filter by the status that is kept; nothing else tells it.
     */
    default void settle(Instant at) {
        boolean more = true;
        while (more) {
            more = settle(at, PORTION) == PORTION;
        }
    }

    /**
     * As {@link #settle(Instant)}, some of them.
     *
     * @return of how many, at most the limit
     */
    int settle(Instant at, int limit);

    /**
     * @param person whose needs the filter means
     * @param at the instant at which the status is told
     */
    long count(ItemFilter filter, String person, Instant at);

    /** The numbers of the items in their order. */
    List<Long> find(ItemFilter filter, ItemOrder order, String person, Instant at, long offset, int limit);

    /**
     * The numbers of items of a kind to choose one from: the last changed, or those with all the words in their title,
     * the ones first whose title begins as the words do.
     *
     * @param words beginnings of words; empty for any
     * @param language empty for all
     */
    List<Long> choices(ItemKind kind, String words, Optional<Locale> language, int limit);

    /** The lines of items by their numbers, in the order of these; numbers that no item has are left out. */
    List<ItemLine> lines(List<Long> ids, Instant at);

    /**
     * Notes the words of drafts of which none are known.
     *
     * @return of how many, at most the limit
     */
    int learnWords(int limit);
}
