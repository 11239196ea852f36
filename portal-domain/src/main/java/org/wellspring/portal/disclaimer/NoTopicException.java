package org.wellspring.portal.disclaimer;

import org.wellspring.portal.DomainException;

/** A disclaimer that is meant for a topic names none. */
public class NoTopicException extends DomainException {

    public NoTopicException(String title) {
        super("no_topic", title);
    }
}
