package org.wellspring.portal.redirect;

import org.wellspring.portal.DomainException;

/** Readers find something at the address, so a redirect from there would never be followed. */
public class AddressInUseException extends DomainException {

    AddressInUseException(String path) {
        super("address_in_use", path);
    }
}
