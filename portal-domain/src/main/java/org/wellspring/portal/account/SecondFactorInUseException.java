package org.wellspring.portal.account;

import org.wellspring.portal.DomainException;

/** The person uses a second factor already; it has to be removed before another one can be set up. */
public class SecondFactorInUseException extends DomainException {

    SecondFactorInUseException() {
        super("second_factor_in_use");
    }
}
