package org.wellspring.portal.edition;

import org.wellspring.portal.DomainException;

/** The item lies in the trash; it can be worked on once it is put back. */
public class TrashedException extends DomainException {

    TrashedException(ContentItem item, Trashed trashed) {
        super("trashed", item.title(), trashed.by(), trashed.at());
    }
}
