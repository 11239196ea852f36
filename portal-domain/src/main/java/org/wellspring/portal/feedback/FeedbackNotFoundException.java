package org.wellspring.portal.feedback;

import org.wellspring.portal.DomainException;

/** Nothing was said under this number, or it is forgotten. */
public class FeedbackNotFoundException extends DomainException {

    FeedbackNotFoundException(long id) {
        super("feedback_not_found", Long.toString(id));
    }
}
