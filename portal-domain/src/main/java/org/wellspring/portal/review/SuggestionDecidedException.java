package org.wellspring.portal.review;

import org.wellspring.portal.DomainException;

/** Somebody decided on the suggestion before. */
public class SuggestionDecidedException extends DomainException {

    SuggestionDecidedException(String by) {
        super("suggestion_decided", by);
    }
}
