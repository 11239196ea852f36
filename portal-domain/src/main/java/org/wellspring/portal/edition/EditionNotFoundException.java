package org.wellspring.portal.edition;

import org.wellspring.portal.DomainException;

/** The item has no edition with this number. */
public class EditionNotFoundException extends DomainException {

    public EditionNotFoundException(int number) {
        super("edition_not_found", number);
    }
}
