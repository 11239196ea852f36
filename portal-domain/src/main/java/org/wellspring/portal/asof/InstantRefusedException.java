package org.wellspring.portal.asof;

import java.time.Instant;
import org.wellspring.portal.DomainException;

/** Nobody can have seen a page at this instant: it is ahead, or before 1970. */
public class InstantRefusedException extends DomainException {

    public InstantRefusedException(Instant at) {
        super("instant_refused", at);
    }
}
