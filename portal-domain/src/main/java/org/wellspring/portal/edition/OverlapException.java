package org.wellspring.portal.edition;

import org.wellspring.portal.DomainException;

/** Another edition, or a planned end, of the item is in the way. */
public class OverlapException extends DomainException {

    OverlapException(Edition inTheWay) {
        super("overlap", inTheWay.number(), inTheWay.validFrom());
    }
}
