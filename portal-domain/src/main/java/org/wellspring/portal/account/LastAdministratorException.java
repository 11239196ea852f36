package org.wellspring.portal.account;

import org.wellspring.portal.DomainException;

/** The act would leave nobody who can look after the portal. */
public class LastAdministratorException extends DomainException {

    LastAdministratorException(String name) {
        super("last_administrator", name);
    }
}
