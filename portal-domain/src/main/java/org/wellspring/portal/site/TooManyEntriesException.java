package org.wellspring.portal.site;

import org.wellspring.portal.DomainException;

/** Nobody finds anything in a menu that is so long. */
public class TooManyEntriesException extends DomainException {

    TooManyEntriesException(int most) {
        super("too_many_entries", most);
    }
}
