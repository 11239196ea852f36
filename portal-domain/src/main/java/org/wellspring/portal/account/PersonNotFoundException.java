package org.wellspring.portal.account;

import org.wellspring.portal.DomainException;

/** Nobody has this name here. */
public class PersonNotFoundException extends DomainException {

    public PersonNotFoundException(String name) {
        super("person_not_found", name);
    }
}
