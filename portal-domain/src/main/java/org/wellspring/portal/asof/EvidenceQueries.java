package org.wellspring.portal.asof;

import java.util.Collection;
import java.util.List;
import org.wellspring.portal.audit.AuditEntry;

/** Finds what proves a page. */
public interface EvidenceQueries {

    /** The editions with these ids, by item and number. */
    List<ShownEdition> editions(Collection<Long> ids);

    /** What the record has about items, the first entry first. */
    List<AuditEntry> entriesAbout(Collection<Long> items);
}
