package org.wellspring.portal.edition;

import org.wellspring.portal.DomainException;
import org.wellspring.portal.text.Slug;

/** The portal needs this address for itself. */
public class ReservedSlugException extends DomainException {

    ReservedSlugException(Slug slug) {
        super("reserved_slug", slug.value());
    }
}
