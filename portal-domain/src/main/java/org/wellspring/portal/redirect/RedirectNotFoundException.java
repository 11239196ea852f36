package org.wellspring.portal.redirect;

import org.wellspring.portal.DomainException;

/** There is no redirect with this number. */
public class RedirectNotFoundException extends DomainException {

    RedirectNotFoundException(long id) {
        super("redirect_not_found", Long.toString(id));
    }
}
