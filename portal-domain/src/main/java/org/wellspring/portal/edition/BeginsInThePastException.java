package org.wellspring.portal.edition;

import java.time.Instant;
import org.wellspring.portal.DomainException;

/** What readers saw in the past cannot be changed: an edition begins now or later. */
public class BeginsInThePastException extends DomainException {

    BeginsInThePastException(Instant from) {
        super("begins_in_the_past", from);
    }
}
