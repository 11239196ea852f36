package org.wellspring.portal.account;

import org.wellspring.portal.DomainException;

/** The account is already as it is wanted. */
public class NothingToChangeException extends DomainException {

    public NothingToChangeException() {
        super("nothing_to_change");
    }
}
