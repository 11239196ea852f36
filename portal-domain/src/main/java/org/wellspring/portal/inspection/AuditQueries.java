package org.wellspring.portal.inspection;

import java.util.List;
import org.wellspring.portal.audit.AuditEntry;

/** Finds entries of the record. */
public interface AuditQueries {

    /** The entries that match, the newest first. */
    List<AuditEntry> list(EntryFilter filter, int offset, int limit);

    long count(EntryFilter filter);
}
