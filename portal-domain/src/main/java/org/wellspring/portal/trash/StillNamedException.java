package org.wellspring.portal.trash;

import org.wellspring.portal.DomainException;

/** What something names is not erased. */
public class StillNamedException extends DomainException {

    StillNamedException(String title) {
        super("still_named", title);
    }
}
