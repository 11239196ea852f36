package org.wellspring.portal.workflow;

import org.wellspring.portal.DomainException;

/** A draft with open review comments cannot be approved. */
public class OpenCommentsException extends DomainException {

    OpenCommentsException(long open) {
        super("open_comments", open);
    }
}
