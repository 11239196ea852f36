package org.wellspring.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;

/**
 * Writes acts into the record, in the transaction of the use case that does them: both are kept or neither. Record last,
 * after everything else is locked and changed, because the head of the chain is locked from then on until the end.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AuditTrail {

    private final AuditLog log;
    private final InstantSource clock;

    protected AuditTrail() {
        this(null, null);
    }

    @Inject
    public AuditTrail(AuditLog log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * Adds an entry to the chain.
     *
     * @param before how it was, in short; blank if that says nothing
     * @param after how it is now, in short; blank if that says nothing
     */
    public void record(Agent agent, Act act, Subject subject, String before, String after) {
        AuditHead head = log.lockHead();
        log.add(head.append(agent, act, subject, before, after, clock.instant()));
    }
}
