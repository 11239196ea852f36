package org.wellspring.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Counts searches without a result until somebody writes it down. Of who searched nothing is known. */
@ApplicationScoped
public class FruitlessSearches {

    /** Different queries; what else is looked for until the next writing is not counted. */
    static final int MOST = 500;

    private Map<FruitlessQuery, Long> counts = new HashMap<>();

    void note(SearchQuery query) {
        FruitlessQuery.of(query).ifPresent(counted -> add(counted, 1));
    }

    synchronized void add(FruitlessQuery query, long times) {
        if (counts.size() < MOST || counts.containsKey(query)) {
            counts.merge(query, times, Long::sum);
        }
    }

    /** What was counted since the last time. */
    synchronized Map<FruitlessQuery, Long> drain() {
        Map<FruitlessQuery, Long> drained = counts;
        counts = new HashMap<>();
        return drained;
    }
}
