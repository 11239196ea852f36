package org.wellspring.portal.audit;

import java.util.List;
import java.util.Optional;

/** Where the entries of the record are kept, in the order of their numbers. */
public interface AuditLog {

    /** The head, which nobody else can have until this transaction ends. */
    AuditHead lockHead();

    void add(AuditEntry entry);

    /** What the head says, without locking it; empty if somebody removed it. */
    Optional<ChainEnd> end();

    /** The entries that come after the given number, in order, as the database has them now. */
    List<AuditEntry> after(long number, int limit);
}
