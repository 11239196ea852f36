package org.wellspring.portal.admin.inspection;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.audit.AuditEntry;
import org.wellspring.portal.inspection.EntryFilter;
import org.wellspring.portal.inspection.Inspecting;

/** The entries of the record, read from the database page by page. It lives as long as its request. */
final class EntryTable extends LazyDataModel<AuditEntry> {

    private final transient Inspecting inspecting;
    private final transient Actor actor;
    private final transient EntryFilter filter;

    EntryTable(Inspecting inspecting, Actor actor, EntryFilter filter) {
        this.inspecting = inspecting;
        this.actor = actor;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return Math.toIntExact(inspecting.count(actor, filter));
    }

    @Override
    public List<AuditEntry> load(
            int first, int pageSize, Map<String, SortMeta> unsorted, Map<String, FilterMeta> unused) {
        return inspecting.list(actor, filter, first, pageSize);
    }

    @Override
    public String getRowKey(AuditEntry entry) {
        return Long.toString(entry.number());
    }
}
