package org.wellspring.portal.trash;

import org.wellspring.portal.DomainException;

/** Only what lies in the trash is erased. */
public class NotInTrashException extends DomainException {

    NotInTrashException(String title) {
        super("not_in_trash", title);
    }
}
