package org.wellspring.portal.workflow;

import org.wellspring.portal.DomainException;

/** There is no such step from the stage in which the draft is; the key names both. */
public class NoTransitionException extends DomainException {

    NoTransitionException(Step step, Stage stage) {
        super("no_transition." + step + "." + stage);
    }
}
