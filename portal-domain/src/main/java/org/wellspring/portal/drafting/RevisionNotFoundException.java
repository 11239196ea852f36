package org.wellspring.portal.drafting;

import org.wellspring.portal.DomainException;

/** No draft with this number is kept of the item. */
public class RevisionNotFoundException extends DomainException {

    public RevisionNotFoundException(int number) {
        super("revision_not_found", number);
    }
}
