package org.wellspring.portal.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is planned for an item from an instant on: its editions in the order in which they begin. It says whether one
 * more fits in. An edition without an end is followed by the next without a gap; where an end is planned, what is
 * published before it must end there too, so that no plan is overthrown by accident.
 *
 * @param ahead the editions that begin at the instant or later, withdrawals included
 */
record Timetable(List<Edition> ahead) {

    /**
     * Whether an edition with this validity needs a withdrawal of its own at its end.
     *
     * @throws OverlapException when it would begin with another, run into another, or run over a planned end
     */
    boolean needsEnd(Validity wanted) {
        Optional<Edition> next = next(wanted.from());
        if (next.isEmpty()) {
            return wanted.until().isPresent();
        }
        Instant limit = next.get().validFrom();
        boolean endsThere = wanted.until().filter(limit::equals).isPresent();
        boolean endsBefore = wanted.until().filter(limit::isAfter).isPresent();
        boolean runsIntoEnd = next.get() instanceof Withdrawal && !endsThere;
        boolean runsIntoNext = wanted.until().isPresent() && !endsThere && !endsBefore;
        if (runsIntoEnd || runsIntoNext) {
            throw new OverlapException(next.get());
        }
        return endsBefore;
    }

    /** Where an edition that begins now would have to end, because an end is planned; empty when none is. */
    Optional<Instant> plannedEnd() {
        return ahead.stream().findFirst().filter(Withdrawal.class::isInstance).map(Edition::validFrom);
    }

    private Optional<Edition> next(Instant from) {
        ahead.stream()
                .filter(edition -> edition.validFrom().equals(from))
                .findFirst()
                .ifPresent(same -> {
                    throw new OverlapException(same);
                });
        return ahead.stream()
                .filter(edition -> edition.validFrom().isAfter(from))
                .findFirst();
    }

    /** @throws OverlapException when something begins at the end or before, or an end is planned already */
    void requireRoomForEnd(Instant end) {
        ahead.stream()
                .findFirst()
                .filter(next -> next instanceof Withdrawal || !next.validFrom().isAfter(end))
                .ifPresent(inTheWay -> {
                    throw new OverlapException(inTheWay);
                });
    }

    /**
     * The edition, and the withdrawal that was planned as its end.
     *
     * @throws EndStandsAloneException when another edition lies between them
     */
    List<Edition> withItsEnd(Edition edition) {
        int at = ahead.indexOf(edition);
        for (int later = at + 1; later < ahead.size(); later++) {
            if (ahead.get(later) instanceof Withdrawal end
                    && end.ends().filter(edition::equals).isPresent()) {
                if (later > at + 1) {
                    throw new EndStandsAloneException(edition.number());
                }
                return List.of(edition, end);
            }
        }
        return List.of(edition);
    }
}
