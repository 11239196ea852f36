package org.wellspring.portal.edition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.wellspring.portal.workflow.Stage;

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

    /** The titles of items of any kind, by their numbers; numbers that no item has are left out. */
    Map<Long, String> titles(Collection<Long> ids);

    /** The drafts of a kind at a stage, the one first that has waited longest. */
    List<ItemOverview> inStage(ItemKind kind, Stage stage, Instant at, int limit);
}
