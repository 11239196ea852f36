package org.wellspring.portal.web.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pages that are being made: whoever asks for one meanwhile waits for it instead of making it once more, without holding a
 * thread.
 */
final class Flights {

    private final Map<String, List<Runnable>> waiting = new ConcurrentHashMap<>();

    /**
     * @param waiter run once the page is made, or will not be; not run when the caller is to make it
     * @return whether the caller is to make the page, and then to {@link #land} it however that ends
     */
    boolean begins(String address, Runnable waiter) {
        boolean[] first = new boolean[1];
        waiting.compute(address, (key, waiters) -> {
            if (waiters == null) {
                first[0] = true;
                return new ArrayList<>();
            }
            waiters.add(waiter);
            return waiters;
        });
        return first[0];
    }

    /** Lets those go on who wait for the page. */
    void land(String address) {
        List<Runnable> waiters = waiting.remove(address);
        if (waiters != null) {
            waiters.forEach(Runnable::run);
        }
    }
}
