package org.wellspring.portal.audit;

import java.util.List;
import java.util.Optional;
import org.wellspring.portal.audit.Flaw.Reason;

/** Goes along the chain entry by entry, and stops at the first that is not as it should be. */
final class ChainWalk {

    private final Optional<ChainEnd> anchor;

    private ChainEnd reached = ChainEnd.NONE;
    private Flaw flaw;

    ChainWalk(Optional<ChainEnd> anchor) {
        this.anchor = anchor;
    }

    void pass(List<AuditEntry> entries) {
        for (AuditEntry entry : entries) {
            flaw = flawAt(entry);
            if (flaw != null) {
                return;
            }
            reached = entry.end();
        }
    }

    private Flaw flawAt(AuditEntry entry) {
        if (entry.number() > reached.number() + 1) {
            return new Flaw(reached.number() + 1, Reason.MISSING);
        }
        if (entry.number() <= reached.number() || !entry.previousHash().equals(reached.hash())) {
            return new Flaw(entry.number(), Reason.OUT_OF_PLACE);
        }
        if (!entry.hash().equals(entry.computedHash())) {
            return new Flaw(entry.number(), Reason.ALTERED);
        }
        return anchor.filter(noted -> noted.number() == entry.number())
                .filter(noted -> !noted.equals(entry.end()))
                .map(noted -> new Flaw(noted.number(), Reason.ANCHOR_DIFFERS))
                .orElse(null);
    }

    /** @param head what the head says while the entry reached is the last one */
    void finish(Optional<ChainEnd> head) {
        if (flaw == null && (endsBeyond(head) || endsBeyond(anchor))) {
            flaw = new Flaw(reached.number() + 1, Reason.MISSING);
        } else if (flaw == null && !endsHere(head)) {
            flaw = new Flaw(reached.number(), Reason.HEAD_DIFFERS);
        }
    }

    private boolean endsBeyond(Optional<ChainEnd> end) {
        return end.filter(there -> there.number() > reached.number()).isPresent();
    }

    boolean endsHere(Optional<ChainEnd> end) {
        return end.equals(Optional.of(reached));
    }

    boolean isBroken() {
        return flaw != null;
    }

    ChainEnd reached() {
        return reached;
    }

    ChainReport report() {
        return new ChainReport(reached, Optional.ofNullable(flaw));
    }
}
