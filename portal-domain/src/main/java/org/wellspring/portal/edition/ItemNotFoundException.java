package org.wellspring.portal.edition;

import org.wellspring.portal.DomainException;

/** There is no item with this number, or not of the kind that was asked for. */
public class ItemNotFoundException extends DomainException {

    public ItemNotFoundException(long id) {
        super("item_not_found", Long.toString(id));
    }
}
