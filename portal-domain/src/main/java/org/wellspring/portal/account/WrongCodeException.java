package org.wellspring.portal.account;

import org.wellspring.portal.DomainException;

/** The authenticator does not show this code now, so it is not relied on. */
public class WrongCodeException extends DomainException {

    WrongCodeException() {
        super("wrong_code");
    }
}
