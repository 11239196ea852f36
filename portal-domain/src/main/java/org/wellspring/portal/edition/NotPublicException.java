package org.wellspring.portal.edition;

import org.wellspring.portal.DomainException;

/** Only what readers see can be taken back. */
public class NotPublicException extends DomainException {

    public NotPublicException() {
        super("not_public");
    }
}
