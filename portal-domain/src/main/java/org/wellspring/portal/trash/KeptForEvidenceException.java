package org.wellspring.portal.trash;

import org.wellspring.portal.DomainException;

/** What was published once is never erased. */
public class KeptForEvidenceException extends DomainException {

    KeptForEvidenceException(String title) {
        super("kept_for_evidence", title);
    }
}
