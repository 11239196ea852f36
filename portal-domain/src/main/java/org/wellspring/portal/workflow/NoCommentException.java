package org.wellspring.portal.workflow;

import org.wellspring.portal.DomainException;

/** A draft is not sent back without a comment that says why. */
public class NoCommentException extends DomainException {

    NoCommentException() {
        super("no_comment");
    }
}
