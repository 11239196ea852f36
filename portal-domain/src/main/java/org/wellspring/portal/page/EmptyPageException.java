package org.wellspring.portal.page;

import org.wellspring.portal.DomainException;

/** A page that says nothing cannot be published. */
public class EmptyPageException extends DomainException {

    public EmptyPageException(String title) {
        super("empty_page", title);
    }
}
