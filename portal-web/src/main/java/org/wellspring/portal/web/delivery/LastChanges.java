package org.wellspring.portal.web.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Since when pages have been as they are. A page shows many things, each with its own time; what nobody can tell of it is
 * learnt by looking: a page that was never seen before has changed now.
 */
@ApplicationScoped
public class LastChanges {

    static final int MOST = 10_000;

    private record Seen(String digest, Instant since) {}

    private final Map<String, Seen> pages = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
            return size() > MOST;
        }
    };

    /**
     * @param digest of the page as it is now
     * @return a whole second, as HTTP dates are; two contents of a page never share one
     */
    synchronized Instant since(String address, String digest, Instant now) {
        Seen seen = pages.get(address);
        if (seen == null || !seen.digest().equals(digest)) {
            seen = new Seen(digest, next(seen, now.truncatedTo(ChronoUnit.SECONDS)));
            pages.put(address, seen);
        }
        return seen.since();
    }

    private static Instant next(Seen before, Instant second) {
        return before == null || second.isAfter(before.since())
                ? second
                : before.since().plusSeconds(1);
    }
}
