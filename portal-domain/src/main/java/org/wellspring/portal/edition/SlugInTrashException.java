package org.wellspring.portal.edition;

import org.wellspring.portal.DomainException;
import org.wellspring.portal.text.Slug;

/** An item in the trash has this address, and will have it when it is put back. */
public class SlugInTrashException extends DomainException {

    SlugInTrashException(Slug slug, ContentItem item) {
        super("slug_in_trash", slug.value(), item.title());
    }
}
