package org.wellspring.portal.bulk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be done to each of many items.
 *
 * @param topic the number of the topic, for {@link BulkAct#SET_TOPIC}
 * @param reviewer the account's name, for {@link BulkAct#ASSIGN}; empty for nobody in particular
 * @param dueOn the day until which the review is due; empty for none
 */
public record BulkOrder(BulkAct act, Optional<Long> topic, Optional<String> reviewer, Optional<LocalDate> dueOn) {

    public static BulkOrder of(BulkAct act) {
        return new BulkOrder(act, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
