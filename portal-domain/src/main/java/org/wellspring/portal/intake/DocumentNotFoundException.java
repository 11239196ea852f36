package org.wellspring.portal.intake;

import org.wellspring.portal.DomainException;

/** No document of this number waits for the person. */
public class DocumentNotFoundException extends DomainException {

    public DocumentNotFoundException() {
        super("document_not_found");
    }
}
