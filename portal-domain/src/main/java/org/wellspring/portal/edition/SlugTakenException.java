package org.wellspring.portal.edition;

import org.wellspring.portal.DomainException;
import org.wellspring.portal.text.Slug;

/** Another item of the same kind and language has this address. */
public class SlugTakenException extends DomainException {

    public SlugTakenException(Slug slug) {
        super("slug_taken", slug.value());
    }
}
