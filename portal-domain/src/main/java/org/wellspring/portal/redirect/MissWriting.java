package org.wellspring.portal.redirect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** Writes down what was counted, now and then, and forgets what is old. */
@ApplicationScoped
@Transactional
public class MissWriting {

    /** Days for which counts are kept. */
    static final int DAYS = 90;

    /** Different addresses a day; somebody who tries out names is no reason for more. */
    private static final int MOST_A_DAY = 2_000;

    private final Misses misses;
    private final MissLog log;
    private final InstantSource clock;

    protected MissWriting() {
        this(null, null, null);
    }

    @Inject
    public MissWriting(Misses misses, MissLog log, InstantSource clock) {
        this.misses = misses;
        this.log = log;
        this.clock = clock;
    }

    /** What cannot be written now is counted on. */
    public void write() {
        Map<MissedPath, Long> counts = misses.drain();
        if (counts.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try {
            log.add(today, counts, MOST_A_DAY);
            log.forgetBefore(today.minusDays(DAYS));
        } catch (RuntimeException failed) {
            counts.forEach(misses::add);
            throw failed;
        }
    }
}
