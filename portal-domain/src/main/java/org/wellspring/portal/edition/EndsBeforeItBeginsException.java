package org.wellspring.portal.edition;

import java.time.Instant;
import org.wellspring.portal.DomainException;

/** An edition has to end after it begins. */
public class EndsBeforeItBeginsException extends DomainException {

    EndsBeforeItBeginsException(Instant from, Instant until) {
        super("ends_before_it_begins", from, until);
    }
}
