package org.wellspring.portal.translation;

import org.wellspring.portal.DomainException;

/** Two items cannot be the same in two languages. */
public class NotTranslatableException extends DomainException {

    NotTranslatableException(String reason) {
        super("not_translatable." + reason);
    }
}
