package org.wellspring.portal.redirect;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts what readers did not find until somebody writes it down, so that a flood of requests costs no more than counting.
 * Of who asked nothing is known.
 */
@ApplicationScoped
public class Misses {

    /** Different paths; what else is asked for until the next writing is not counted. */
    static final int MOST = 500;

    private Map<MissedPath, Long> counts = new HashMap<>();

    /** @param sent the path as the browser sent it */
    public void note(String sent) {
        MissedPath.of(sent).ifPresent(path -> add(path, 1));
    }

    synchronized void add(MissedPath path, long times) {
        if (counts.size() < MOST || counts.containsKey(path)) {
            counts.merge(path, times, Long::sum);
        }
    }

    /** What was counted since the last time. */
    synchronized Map<MissedPath, Long> drain() {
        Map<MissedPath, Long> drained = counts;
        counts = new HashMap<>();
        return drained;
    }
}
