package org.wellspring.portal.listing;

/** The order of a list; items that are alike in it follow each other by their numbers. */
public record ItemOrder(Column column, boolean descending) {

    /** The last changed first. */
    public static final ItemOrder LATEST = new ItemOrder(Column.CHANGED, true);

    /** What a list shows of an item. */
    public enum Column {
        TITLE,
        STAGE,
        STATUS,
        CHECKS,
        LANGUAGE,
        REVIEWER,
        DUE,
        NEXT_REVIEW,
        PLANNED,
        AUTHOR,
        CHANGED;

        /** Whether lists can be sorted by it: what each save counts anew for one item cannot. */
        public boolean isSortable() {
            return this != CHECKS;
        }
    }

    public ItemOrder reversed() {
        return new ItemOrder(column, !descending);
    }
}
