package org.wellspring.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** Writes down what was looked for in vain, now and then, and forgets what is old. */
@ApplicationScoped
@Transactional
public class FruitlessWriting {

    /** Days for which counts are kept. */
    static final int DAYS = 90;

    /** Different queries a day; somebody who tries out words is no reason for more. */
    private static final int MOST_A_DAY = 2_000;

    private final FruitlessSearches searches;
    private final FruitlessLog log;
    private final InstantSource clock;

    protected FruitlessWriting() {
        this(null, null, null);
    }

    @Inject
    public FruitlessWriting(FruitlessSearches searches, FruitlessLog log, InstantSource clock) {
        this.searches = searches;
        this.log = log;
        this.clock = clock;
    }

    /** What cannot be written now is counted on. */
    public void write() {
        Map<FruitlessQuery, Long> counts = searches.drain();
        if (counts.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try {
            log.add(today, counts, MOST_A_DAY);
            log.forgetBefore(today.minusDays(DAYS));
        } catch (RuntimeException failed) {
            counts.forEach(searches::add);
            throw failed;
        }
    }
}
