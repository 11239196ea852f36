package org.wellspring.portal.account;

import org.wellspring.portal.DomainException;

/** The account was changed after the caller had opened it, so the caller's change is not taken. */
public class PersonChangedException extends DomainException {

    PersonChangedException(String name) {
        super("person_changed", name);
    }
}
