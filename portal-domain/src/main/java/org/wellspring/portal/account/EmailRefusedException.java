package org.wellspring.portal.account;

import org.wellspring.portal.DomainException;

/** What was given cannot be an e-mail address. */
public class EmailRefusedException extends DomainException {

    EmailRefusedException() {
        super("email_refused");
    }
}
