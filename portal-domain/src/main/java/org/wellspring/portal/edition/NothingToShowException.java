package org.wellspring.portal.edition;

import org.wellspring.portal.DomainException;

/** A withdrawal shows nothing, so it cannot be shown again. */
public class NothingToShowException extends DomainException {

    NothingToShowException() {
        super("nothing_to_show");
    }
}
