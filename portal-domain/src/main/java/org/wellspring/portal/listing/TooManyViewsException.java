package org.wellspring.portal.listing;

import org.wellspring.portal.DomainException;

/** Somebody keeps as many views of a list as there can be. */
public class TooManyViewsException extends DomainException {

    TooManyViewsException(int most) {
        super("too_many_views", most);
    }
}
