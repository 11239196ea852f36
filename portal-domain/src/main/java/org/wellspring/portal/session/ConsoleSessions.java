package org.wellspring.portal.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sessions of this portal, which all its nodes share. */
public interface ConsoleSessions {

    void add(ConsoleSession session);

    /** Also one that has ended; as it is now. */
    Optional<ConsoleSession> find(String id);

    /** Those of this account that have not ended, the one seen last first. */
    List<ConsoleSession> listOpen(String account);

    /** Some of those that have not ended, but were seen last, or began, before these instants. */
    List<ConsoleSession> listExpired(Instant seenSince, Instant startedSince);

    void seen(String id, Instant now);

    /** @return whether it ended only now */
    boolean end(String id, Instant now);

    /** Removes what ended before this, except the last session of each account. */
    void forget(Instant before);
}
