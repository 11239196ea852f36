package org.wellspring.portal.access;

/** What a list of people is sorted by. */
public enum PeopleOrder {
    NAME,
    EMAIL,
    CREATED,
    LAST_SEEN
}
