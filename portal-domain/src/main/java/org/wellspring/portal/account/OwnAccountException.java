package org.wellspring.portal.account;

import org.wellspring.portal.DomainException;

/** Nobody locks themselves out. */
public class OwnAccountException extends DomainException {

    OwnAccountException() {
        super("own_account");
    }
}
