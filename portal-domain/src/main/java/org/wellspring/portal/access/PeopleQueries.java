package org.wellspring.portal.access;

import java.util.List;

/** Reads the people of this portal, a page at a time. */
public interface PeopleQueries {

    long count(PeopleFilter filter);

    List<PersonRow> list(PeopleFilter filter, PeopleOrder order, int first, int size);
}
