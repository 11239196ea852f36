package org.wellspring.portal.asof;

import java.time.Instant;
import java.util.Optional;
import org.wellspring.portal.edition.ItemKind;

/**
 * An edition that a page shows something of, as the database has it now.
 *
 * @param item the item's number
 * @param address of the item now
 * @param number counts the item's editions, from 1
 * @param revision of the draft that it was made of
 * @param validUntil when the next edition or a withdrawal begins; empty while none is known
 * @param approvedBy empty when nobody is known to have approved it
 * @param recordedDigest taken when the edition was made; empty for one from before digests were taken
 * @param presentDigest taken now, of what the database has
 */
public record ShownEdition(
        ItemKind kind,
        long item,
        String address,
        int number,
        int revision,
        Instant validFrom,
        Optional<Instant> validUntil,
        Instant publishedAt,
        String publishedBy,
        Optional<String> approvedBy,
        String recordedDigest,
        String presentDigest) {

    /** Whether the edition still says what it said when it was made. */
    public boolean isIntact() {
        return recordedDigest.equals(presentDigest);
    }

    /** Whether there is a digest to compare with. */
    public boolean isRecorded() {
        return !recordedDigest.isEmpty();
    }
}
