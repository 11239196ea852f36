package org.wellspring.portal.redirect;

import org.wellspring.portal.DomainException;

/** Readers find nothing where the redirect would lead. */
public class DestinationRefusedException extends DomainException {

    DestinationRefusedException(String typed) {
        super("destination_refused", typed);
    }
}
