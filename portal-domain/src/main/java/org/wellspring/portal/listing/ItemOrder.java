package org.wellspring.portal.listing;

/** The order of a list; items that are alike in it follow each other by their numbers. */
public record ItemOrder(Column column, boolean descending) {

    /** The last changed first. */
    public static final ItemOrder LATEST = new ItemOrder(Column.CHANGED, true);

    /** What a list shows of an item, and can be sorted by. */
    public enum Column {
        TITLE,
        STATUS,
        STAGE,
        LANGUAGE,
        REVIEWER,
        DUE,
        PLANNED,
        AUTHOR,
        CHANGED
    }

    public ItemOrder reversed() {
        return new ItemOrder(column, !descending);
    }
}
