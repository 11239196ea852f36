package org.wellspring.portal.topic;

import org.wellspring.portal.DomainException;

/** A topic cannot lie under itself. */
public class TopicLoopException extends DomainException {

    public TopicLoopException(String above) {
        super("topic_loop", above);
    }
}
