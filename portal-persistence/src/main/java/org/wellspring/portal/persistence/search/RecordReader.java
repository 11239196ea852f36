package org.wellspring.portal.persistence.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.wellspring.portal.audit.AuditLog;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.edition.ItemKind;

/**
 * The record as a log of what changed: whatever changes what readers see is in it, in the order in which it was committed.
 */
@Dependent
class RecordReader {

    private static final List<String> KINDS =
            Stream.of(ItemKind.values()).map(Enum::name).toList();

    private final EntityManager entities;
    private final AuditLog log;

    @Inject
    RecordReader(EntityManager entities, AuditLog log) {
        this.entities = entities;
        this.log = log;
    }

    ChainEnd end() {
        return log.end().orElse(ChainEnd.NONE);
    }

    /** Whether the record went on from there; another one, as from a backup that was restored, did not. */
    boolean wentThrough(ChainEnd earlier) {
        return earlier.equals(ChainEnd.NONE)
                || entities.createQuery("select e.hash from AuditEntry e where e.number = :number", String.class)
                        .setParameter("number", earlier.number())
                        .getResultList()
                        .equals(List.of(earlier.hash()));
    }

    /** The numbers of the items that something was done to between two entries, the first not counted. */
    List<Long> itemsBetween(ChainEnd from, ChainEnd to) {
        return entities.createQuery("""
                        select distinct e.subjectId from AuditEntry e
                        where e.number > :from and e.number <= :to and e.subjectKind in :kinds
                        """, String.class)
                .setParameter("from", from.number())
                .setParameter("to", to.number())
                .setParameter("kinds", KINDS)
                .getResultStream()
                .map(Long::valueOf)
                .toList();
    }
}
