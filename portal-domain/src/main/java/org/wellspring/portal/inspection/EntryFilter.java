package org.wellspring.portal.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.wellspring.portal.audit.Act;

/**
 * Which entries of the record somebody wants to see; what is absent does not restrict.
 *
 * @param person the name of an account that acted or was acted on, compared without regard to case
 * @param item the number of an item
 * @param from the first instant
 * @param until the first instant that is too late
 */
public record EntryFilter(
        Optional<Act> act,
        Optional<String> person,
        Optional<Long> item,
        Optional<Instant> from,
        Optional<Instant> until) {

    public static final EntryFilter ALL =
            new EntryFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * By whole days.
     *
     * @param first day that is shown
     * @param last day that is shown
     * @param zone in which days begin
     */
    public static EntryFilter ofDays(
            Optional<Act> act,
            Optional<String> person,
            Optional<Long> item,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            ZoneId zone) {
        return new EntryFilter(
                act, person, item, first.map(day -> start(day, zone)), last.map(day -> start(day.plusDays(1), zone)));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
