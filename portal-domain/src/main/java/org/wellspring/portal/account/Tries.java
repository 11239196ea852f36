package org.wellspring.portal.account;

import java.time.Instant;
import java.util.Optional;

/** The failed tries to sign in to this portal, which all its nodes count together. */
public interface Tries {

    Optional<FailedTries> find(String counter);

    /** Those of this counter, even if there are none yet; whoever else asks for them so waits until this transaction ends. */
    FailedTries getToChange(String counter);

    /** Removes those that count no more at this instant. */
    void forget(Instant now);
}
