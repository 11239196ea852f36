package org.wellspring.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Says whether the chain is whole, while entries may be added. It never holds more than a page of them. */
@ApplicationScoped
public class AuditVerification {

    private static final int PAGE = 1_000;

    private final AuditLog log;

    protected AuditVerification() {
        this(null);
    }

    @Inject
    public AuditVerification(AuditLog log) {
        this.log = log;
    }

    /**
     * Checks every entry from the first on.
     *
     * @param anchor an end of the chain that was noted down earlier, outside the database; shows what the database alone
     *     cannot, a chain that was cut short or written anew together with its head
     */
    public ChainReport verify(Optional<ChainEnd> anchor) {
        ChainWalk walk = new ChainWalk(anchor);
        Optional<ChainEnd> head;
        boolean moved;
        do {
            // The head first: entries that are added meanwhile are then read, and make another round.
            head = log.end();
            moved = walkToTheEnd(walk);
        } while (moved && !walk.isBroken() && !walk.endsHere(head));
        walk.finish(head);
        return walk.report();
    }

    /** @return whether there was anything on the way */
    private boolean walkToTheEnd(ChainWalk walk) {
        ChainEnd start = walk.reached();
        // From the very first row at the beginning, whatever its number.
        List<AuditEntry> page = log.after(start.equals(ChainEnd.NONE) ? Long.MIN_VALUE : start.number(), PAGE);
        while (!page.isEmpty() && !walk.isBroken()) {
            walk.pass(page);
            page = log.after(walk.reached().number(), PAGE);
        }
        return !walk.reached().equals(start);
    }
}
