package org.wellspring.portal.edition;

import org.wellspring.portal.DomainException;

/** The item has become part of another; only that one can be worked on. */
public class MergedException extends DomainException {

    MergedException(ContentItem into) {
        super("merged", into.title());
    }
}
