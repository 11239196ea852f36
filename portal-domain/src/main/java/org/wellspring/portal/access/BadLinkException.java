package org.wellspring.portal.access;

import org.wellspring.portal.DomainException;

/** The link does not work: it was used, withdrawn or replaced, has expired, or was never one. */
public class BadLinkException extends DomainException {

    BadLinkException() {
        super("bad_link");
    }
}
