package org.wellspring.portal.notice;

import java.time.Instant;
import java.util.Optional;

/** The notices of this portal. */
public interface Outbox {

    /** Keeps the notice; once the transaction has succeeded, somebody looks after it soon. */
    void add(Notice notice);

    /**
     * The notice that has been due for longest, which nobody else gets until this transaction has ended; empty when
     * none is due that is not in somebody's hands.
     */
    Optional<Notice> nextDue(Instant now);

    Notice get(long id);
}
