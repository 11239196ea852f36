package org.wellspring.portal.review;

import org.wellspring.portal.DomainException;

/** There is no comment with this number on the draft. */
public class CommentNotFoundException extends DomainException {

    public CommentNotFoundException(long id) {
        super("comment_not_found", id);
    }
}
