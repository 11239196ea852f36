package org.wellspring.portal.edition;

import org.wellspring.portal.DomainException;

/** Only an edition that has not begun can be called off. */
public class NotAheadException extends DomainException {

    NotAheadException(int number) {
        super("not_ahead", number);
    }
}
