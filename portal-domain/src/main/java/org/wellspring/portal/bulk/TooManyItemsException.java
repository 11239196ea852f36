package org.wellspring.portal.bulk;

import org.wellspring.portal.DomainException;

/** More items than can be acted on at once. */
public class TooManyItemsException extends DomainException {

    TooManyItemsException(int most) {
        super("too_many_items", most);
    }
}
