package org.wellspring.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.wellspring.portal.tally.Tally;

/** Counts searches without a result. Of who searched nothing is known. */
@ApplicationScoped
public class FruitlessSearches extends Tally<FruitlessQuery> {

    void note(SearchQuery query) {
        FruitlessQuery.of(query).ifPresent(counted -> add(counted, 1));
    }
}
