package org.wellspring.portal.trash;

import org.wellspring.portal.DomainException;

/** What readers see is taken back before it is put into the trash. */
public class StillPublicException extends DomainException {

    StillPublicException() {
        super("still_public");
    }
}
