package org.wellspring.portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The end of the chain: one row, which whoever adds an entry locks, so that no two entries follow the same one. */
@Entity
@Table(name = "audit_head")
public class AuditHead {

    /** The number of the only row. */
    public static final long ID = 1;

    @Id
    private long id = ID;

    @Version
    private Long version;

    @Column(nullable = false)
    private long number = ChainEnd.NONE.number();

    @Column(nullable = false, length = AuditEntry.HASH_LENGTH)
    private String hash = ChainEnd.NONE.hash();

    AuditEntry append(Agent agent, Act act, Subject subject, String before, String after, Instant at) {
        AuditEntry entry = AuditEntry.following(new ChainEnd(number, hash), agent, act, subject, before, after, at);
        number = entry.number();
        hash = entry.hash();
        return entry;
    }
}
