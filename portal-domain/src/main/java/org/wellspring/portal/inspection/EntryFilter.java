package org.wellspring.portal.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
     * By whole days in UTC.
     *
     * @param first day that is shown
     * @param last day that is shown
     */
    public static EntryFilter ofDays(
            Optional<Act> act,
            Optional<String> person,
            Optional<Long> item,
            Optional<LocalDate> first,
            Optional<LocalDate> last) {
        return new EntryFilter(
                act, person, item, first.map(EntryFilter::start), last.map(day -> start(day.plusDays(1))));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
