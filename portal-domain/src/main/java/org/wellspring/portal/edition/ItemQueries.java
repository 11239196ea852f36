package org.wellspring.portal.edition;

import java.time.Instant;
import java.util.List;

/** The editors' lists: all items of a kind, drafts included, the last changed first. */
public interface ItemQueries {

    /**
     * @param title part of the title, in any case; empty for all
     * @param at the instant at which the status is told
     */
    List<ItemOverview> list(ItemKind kind, String title, Instant at, int offset, int limit);

    /** How many items {@link #list(ItemKind, String, Instant, int, int)} has in all. */
    long count(ItemKind kind, String title);

    /**
     * @param title part of the title, in any case; empty for all
     * @param status only items that stand so at the instant
     */
    List<ItemOverview> list(ItemKind kind, String title, ItemStatus status, Instant at, int offset, int limit);

    /** How many items {@link #list(ItemKind, String, ItemStatus, Instant, int, int)} has in all. */
    long count(ItemKind kind, String title, ItemStatus status, Instant at);

    /** How one item stands at the instant. */
    ItemStatus status(long id, Instant at);
}
