package org.wellspring.portal.review;

import org.wellspring.portal.DomainException;

/** There is no suggestion with this number. */
public class SuggestionNotFoundException extends DomainException {

    SuggestionNotFoundException(long id) {
        super("suggestion_not_found", Long.toString(id));
    }
}
