package org.wellspring.portal.site;

import org.wellspring.portal.DomainException;

/** The site, or a menu, was never in a state with this number. */
public class StateNotFoundException extends DomainException {

    StateNotFoundException(long number) {
        super("state_not_found", Long.toString(number));
    }
}
