package org.wellspring.portal.edition;

import org.wellspring.portal.DomainException;

/** What goes public with the item for the first time has to be approved as well. */
public class CompanionNotReadyException extends DomainException {

    CompanionNotReadyException(ContentItem companion) {
        super("companion_not_ready", companion.title());
    }
}
