package org.wellspring.portal.search;

import org.wellspring.portal.DomainException;

/** Nothing can be searched yet, because the index is being made. */
public class IndexNotReadyException extends DomainException {

    public IndexNotReadyException() {
        super("index_not_ready");
    }
}
