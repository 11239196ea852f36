package org.wellspring.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Lets tries pass, and counts each as failed before it is looked at. That is kept at once, in a transaction of its own:
 * however many tries are sent at the same time, no more pass than one after the other.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class TryGate {

    private final Tries tries;
    private final InstantSource clock;

    protected TryGate() {
        this(null, null);
    }

    @Inject
    public TryGate(Tries tries, InstantSource clock) {
        this.tries = tries;
        this.clock = clock;
    }

    /** Whether a try passes; if not, it does not count either. Names are locked before addresses, by everybody. */
    public boolean pass(String nameCounter, String addressCounter) {
        return pass(TryLimit.NAME, nameCounter, TryLimit.ADDRESS, addressCounter);
    }

    /** As {@link #pass}, for what somebody asks for rather than tries. */
    public boolean passAsking(String nameCounter, String addressCounter) {
        return pass(TryLimit.ASKED_FOR, nameCounter, TryLimit.ASKED_FROM, addressCounter);
    }

    private boolean pass(TryLimit name, String nameCounter, TryLimit address, String addressCounter) {
        Instant now = clock.instant();
        tries.forget(now);
        FailedTries ofName = tries.getToChange(nameCounter);
        FailedTries ofAddress = tries.getToChange(addressCounter);
        if (ofName.isClosed(now) || ofAddress.isClosed(now)) {
            return false;
        }
        ofName.count(name, now);
        ofAddress.count(address, now);
        return true;
    }
}
