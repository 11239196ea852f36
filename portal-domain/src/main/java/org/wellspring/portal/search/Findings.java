package org.wellspring.portal.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param count of all pages found
 * @param hits a part of them, the best first
 * @param spelling how closely they have the words of the query
 */
public record Findings(long count, List<Hit> hits, Facets facets, Spelling spelling) {

    static final Findings NONE = new Findings(0, List.of(), Facets.NONE, Spelling.TYPED);

    /** Whether there are pages, but only such that have words spelled like those of the query. */
    public boolean isAlike() {
        return count > 0 && spelling == Spelling.ALIKE;
    }
}
