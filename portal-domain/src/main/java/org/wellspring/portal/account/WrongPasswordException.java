package org.wellspring.portal.account;

import org.wellspring.portal.DomainException;

/** The present password was not given rightly, so it is not changed. */
public class WrongPasswordException extends DomainException {

    WrongPasswordException() {
        super("wrong_password");
    }
}
