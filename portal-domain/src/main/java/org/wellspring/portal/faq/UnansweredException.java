package org.wellspring.portal.faq;

import org.wellspring.portal.DomainException;

/** A question without an answer cannot be published. */
public class UnansweredException extends DomainException {

    public UnansweredException(String question) {
        super("unanswered", question);
    }
}
