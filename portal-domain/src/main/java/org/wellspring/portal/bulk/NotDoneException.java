package org.wellspring.portal.bulk;

import org.wellspring.portal.DomainException;

/** The act failed on one item for a reason that nobody foresaw; it left the item as it was. */
public class NotDoneException extends DomainException {

    NotDoneException() {
        super("not_done");
    }
}
