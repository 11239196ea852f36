package org.wellspring.portal.access;

/** The order of a list of people; those who are alike in it follow each other by their names. */
public record PeopleOrder(Column column, boolean descending) {

    public static final PeopleOrder BY_NAME = new PeopleOrder(Column.NAME, false);

    /** What a list shows of a person. */
    public enum Column {
        NAME,
        STATE,
        FACTOR,
        ROLES,
        EMAIL,
        LAST_SEEN,
        CREATED;

        /** Whether lists can be sorted by it: some have several roles. */
        public boolean isSortable() {
            return this != ROLES;
        }
    }
}
