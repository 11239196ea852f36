package org.wellspring.portal.bulk;

import org.wellspring.portal.DomainException;

/** An item can be about topics of its own language only. */
public class OtherLanguageException extends DomainException {

    OtherLanguageException(String topic) {
        super("other_language", topic);
    }
}
