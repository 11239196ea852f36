package org.wellspring.portal.past;

import java.time.Instant;
import java.util.List;

/**
 * One edition among those that readers have seen.
 *
 * @param isWithdrawal whether it showed nothing
 * @param isFirst whether readers saw nothing before
 * @param note what editors say of it; empty when they say nothing new
 * @param changes what changed since the one before; none in the first, and none after a withdrawal
 */
public record PastEdition(
        long editionId, Instant from, boolean isWithdrawal, boolean isFirst, String note, List<FieldChange> changes) {

    public PastEdition {
        changes = List.copyOf(changes);
    }
}
