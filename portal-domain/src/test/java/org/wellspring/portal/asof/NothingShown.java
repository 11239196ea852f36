package org.wellspring.portal.asof;

import java.util.Collection;
import java.util.List;
import org.wellspring.portal.audit.AuditEntry;

/** Pages that show no edition. */
final class NothingShown implements EvidenceQueries {

    @Override
    public List<ShownEdition> editions(Collection<Long> ids) {
        return List.of();
    }

    @Override
    public List<AuditEntry> entriesAbout(Collection<Long> items) {
        return List.of();
    }
}
