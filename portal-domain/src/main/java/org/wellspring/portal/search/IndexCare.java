package org.wellspring.portal.search;

/** What keeps the index that this server searches. */
public interface IndexCare {

    IndexState state();

    /** Begins to make the index anew beside the one that is searched, unless that is being done. */
    void rebuild();
}
