package org.wellspring.portal.account;

import org.wellspring.portal.DomainException;

/** A new password breaks a rule; the key names which. */
public class PasswordRefusedException extends DomainException {

    PasswordRefusedException(String rule, Object... limits) {
        super("password_refused." + rule, limits);
    }
}
