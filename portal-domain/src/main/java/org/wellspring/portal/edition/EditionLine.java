package org.wellspring.portal.edition;

import java.time.Instant;

/**
 * A line in the list of an item's editions.
 *
 * @param isWithdrawal whether it shows nothing
 * @param from when readers first see it; {@code null} when it was called off
 * @param until when the next one ends it; {@code null} while none does, or when it was called off
 * @param approvedBy {@code null} when nobody had to
 * @param digest of what it shows
 */
public record EditionLine(
        int number,
        boolean isWithdrawal,
        Instant from,
        Instant until,
        Instant publishedAt,
        String publishedBy,
        String approvedBy,
        int revision,
        String digest,
        Standing standing) {

    /** How an edition stands at an instant. */
    public enum Standing {
        PAST,
        CURRENT,
        PLANNED,
        CALLED_OFF
    }

    static EditionLine of(Edition edition, Instant until, Instant now) {
        return new EditionLine(
                edition.number(),
                edition instanceof Withdrawal,
                edition.validFrom(),
                until,
                edition.publishedAt(),
                edition.publishedBy(),
                edition.approvedBy(),
                edition.revision(),
                edition.digest(),
                standing(edition, until, now));
    }

    private static Standing standing(Edition edition, Instant until, Instant now) {
        if (edition.isCalledOff()) {
            return Standing.CALLED_OFF;
        }
        if (edition.validFrom().isAfter(now)) {
            return Standing.PLANNED;
        }
        return until == null || until.isAfter(now) ? Standing.CURRENT : Standing.PAST;
    }
}
