package org.wellspring.portal.account;

import org.wellspring.portal.DomainException;

/** The actor does not hold the role that the act needs. */
public class NotPermittedException extends DomainException {

    public NotPermittedException(String name, Role needed) {
        super("not_permitted", name, needed);
    }
}
