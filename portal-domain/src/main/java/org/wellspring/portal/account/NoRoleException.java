package org.wellspring.portal.account;

import org.wellspring.portal.DomainException;

/** A person without any role could do nothing; who must not work here any more is locked instead. */
public class NoRoleException extends DomainException {

    NoRoleException() {
        super("no_role");
    }
}
