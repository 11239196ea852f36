package org.wellspring.portal.tally;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts until somebody writes it down, so that a flood of requests costs no more than counting.
 *
 * @param <K> what is counted
 */
public abstract class Tally<K> {

    /** Different things; what else comes until the next writing is not counted. */
    public static final int MOST = 500;

    private Map<K, Long> counts = new HashMap<>();

    protected synchronized void add(K counted, long times) {
        if (counts.size() < MOST || counts.containsKey(counted)) {
            counts.merge(counted, times, Long::sum);
        }
    }

    /** What was counted since the last time. */
    public synchronized Map<K, Long> drain() {
        Map<K, Long> drained = counts;
        counts = new HashMap<>();
        return drained;
    }

    /** Counts on what could not be written. */
    public void putBack(Map<K, Long> drained) {
        drained.forEach(this::add);
    }
}
