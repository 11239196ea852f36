package org.wellspring.portal.asof;

import java.time.Instant;
import java.util.List;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.audit.ChainEnd;

/**
 * What proves a page.
 *
 * @param editions which the page shows
 * @param entries which the record has about their items
 * @param head the end of the record
 * @param gatheredAt when all this was so
 */
public record Evidence(List<ShownEdition> editions, List<AuditEntry> entries, ChainEnd head, Instant gatheredAt) {}
