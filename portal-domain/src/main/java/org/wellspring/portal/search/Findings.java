package org.wellspring.portal.search;

import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param count of all pages found
 * @param hits a part of them, the best first
 * @param spelling how closely they have the words of the query
 * @param meant a query with pages of its own whose words the reader may have misspelled
 */
public record Findings(long count, List<Hit> hits, Facets facets, Spelling spelling, Optional<SearchQuery> meant) {

    static final Findings NONE = new Findings(0, List.of(), Facets.NONE, Spelling.TYPED);

    public Findings(long count, List<Hit> hits, Facets facets, Spelling spelling) {
        this(count, hits, facets, spelling, Optional.empty());
    }

    Findings meaning(Optional<SearchQuery> other) {
        return new Findings(count, hits, facets, spelling, other);
    }

    /** Whether there are pages, but only such that have words spelled like those of the query. */
    public boolean isAlike() {
        return count > 0 && spelling == Spelling.ALIKE;
    }
}
