package org.wellspring.portal.asof;

import org.wellspring.portal.DomainException;

/** No public page can have this address. */
public class PathRefusedException extends DomainException {

    public PathRefusedException(String typed) {
        super("path_refused", typed);
    }
}
