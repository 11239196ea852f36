package org.wellspring.portal.bulk;

import org.wellspring.portal.DomainException;

/** The item is about the topic already. */
public class AboutAlreadyException extends DomainException {

    AboutAlreadyException(String topic) {
        super("about_already", topic);
    }
}
