package org.wellspring.portal.review;

import org.wellspring.portal.DomainException;

/** The draft does not have the words any more for which others were suggested. */
public class StaleSuggestionException extends DomainException {

    StaleSuggestionException() {
        super("stale_suggestion");
    }
}
