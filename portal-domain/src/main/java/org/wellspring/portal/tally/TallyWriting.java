package org.wellspring.portal.tally;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.wellspring.portal.edition.HomeZone;

/**
 * Writes down what was counted, now and then, and forgets what is old.
 *
 * @param <K> what is counted
 */
public abstract class TallyWriting<K> {

    /** Days for which counts are kept. */
    public static final int DAYS = 90;

    /** Different things a day; somebody who tries out names is no reason for more. */
    private static final int MOST_A_DAY = 2_000;

    private final Tally<K> tally;
    private final DailyLog<K> log;
    private final HomeZone zone;
    private final InstantSource clock;

    protected TallyWriting(Tally<K> tally, DailyLog<K> log, HomeZone zone, InstantSource clock) {
        this.tally = tally;
        this.log = log;
        this.zone = zone;
        this.clock = clock;
    }

    /** What cannot be written now is counted on. */
    public void write() {
        Map<K, Long> counts = tally.drain();
        if (counts.isEmpty()) {
            return;
        }
        LocalDate today = zone.day(clock.instant());
        try {
            log.add(today, counts, MOST_A_DAY);
            log.forgetBefore(today.minusDays(DAYS));
        } catch (RuntimeException failed) {
            tally.putBack(counts);
            throw failed;
        }
    }
}
