package org.wellspring.portal.workflow;

import org.wellspring.portal.DomainException;

/** Who wrote a draft last cannot approve it. */
public class FourEyesException extends DomainException {

    FourEyesException() {
        super("four_eyes");
    }
}
