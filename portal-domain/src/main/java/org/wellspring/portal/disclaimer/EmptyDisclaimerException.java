package org.wellspring.portal.disclaimer;

import org.wellspring.portal.DomainException;

/** A disclaimer that says nothing cannot be published. */
public class EmptyDisclaimerException extends DomainException {

    public EmptyDisclaimerException(String title) {
        super("empty_disclaimer", title);
    }
}
