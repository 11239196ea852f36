package org.wellspring.portal.topic;

import org.wellspring.portal.DomainException;

/** Somebody moved a topic away, or another one here, so that the order that was wanted fits no more. */
public class OtherBranchException extends DomainException {

    public OtherBranchException() {
        super("other_branch");
    }
}
