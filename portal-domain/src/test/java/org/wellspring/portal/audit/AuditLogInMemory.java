package org.wellspring.portal.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A record that lasts as long as a test, and can be tampered with. */
public final class AuditLogInMemory implements AuditLog {

    private final AuditHead head = new AuditHead();
    private final List<AuditEntry> entries = new ArrayList<>();
    private ChainEnd end = ChainEnd.NONE;

    /** A trail that writes here, always at the same instant. */
    public AuditTrail trail() {
        return new AuditTrail(this, InstantSource.fixed(Instant.EPOCH));
    }

    /** The entries themselves, to read and to tamper with. */
    public List<AuditEntry> entries() {
        return entries;
    }

    void pretend(ChainEnd another) {
        end = another;
    }

    @Override
    public AuditHead lockHead() {
        return head;
    }

    @Override
    public void add(AuditEntry entry) {
        entries.add(entry);
        end = entry.end();
    }

    @Override
    public Optional<ChainEnd> end() {
        return Optional.ofNullable(end);
    }

    @Override
    public List<AuditEntry> after(long number, int limit) {
        return entries.stream()
                .filter(entry -> entry.number() > number)
                .limit(limit)
                .toList();
    }
}
