package org.wellspring.portal.review;

import org.wellspring.portal.DomainException;

/** Only somebody who may review can be asked for a review. */
public class NoReviewerException extends DomainException {

    public NoReviewerException(String name) {
        super("no_reviewer", name);
    }
}
