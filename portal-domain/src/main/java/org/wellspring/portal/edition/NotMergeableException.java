package org.wellspring.portal.edition;

import org.wellspring.portal.DomainException;

/** Only two items of one kind and language can be merged, and neither with itself nor with one merged already. */
public class NotMergeableException extends DomainException {

    NotMergeableException() {
        super("not_mergeable");
    }
}
