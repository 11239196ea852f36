package org.wellspring.portal.feedback;

import org.wellspring.portal.DomainException;

/** So much was said within some minutes, from one network address or in all, that nothing more is taken until later. */
public class TooMuchFeedbackException extends DomainException {

    TooMuchFeedbackException() {
        super("too_much_feedback");
    }
}
