package org.wellspring.portal.edition;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The time on a wall in some place, as editors give it, and the instant that it means. */
public final class WallClock {

    private WallClock() {}

    /** Whether clocks in the zone show this time twice, because they are set back over it. */
    public static boolean isTwice(LocalDateTime time, ZoneId zone) {
        return zone.getRules().getValidOffsets(time).size() > 1;
    }

    /**
     * The instant at which clocks in the zone show this time. Where clocks are set back they show some times twice; the
     * first one is meant then.
     *
     * @throws NoSuchTimeException when clocks are set forward over this time, so that they never show it
     */
    public static Instant instant(LocalDateTime time, ZoneId zone) {
        if (zone.getRules().getValidOffsets(time).isEmpty()) {
            throw new NoSuchTimeException(time, zone);
        }
        return time.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
