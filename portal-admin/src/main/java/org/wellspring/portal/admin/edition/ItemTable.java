package org.wellspring.portal.admin.edition;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemOverview;
import org.wellspring.portal.edition.ItemQueries;
import org.wellspring.portal.edition.ItemStatus;

/** A list of items, read from the database page by page. It lives as long as its request. */
final class ItemTable extends LazyDataModel<ItemOverview> {

    private final transient ItemQueries queries;
    private final transient InstantSource clock;
    private final ItemKind kind;
    private final String title;
    private final ItemStatus status;

    /** @param status {@code null} for all */
    ItemTable(ItemQueries queries, InstantSource clock, ItemKind kind, String title, ItemStatus status) {
        this.queries = queries;
        this.clock = clock;
        this.kind = kind;
        this.title = title;
        this.status = status;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        long count = status == null ? queries.count(kind, title) : queries.count(kind, title, status, clock.instant());
        return Math.toIntExact(count);
    }

    @Override
    public List<ItemOverview> load(
            int first, int pageSize, Map<String, SortMeta> unsorted, Map<String, FilterMeta> unused) {
        return status == null
                ? queries.list(kind, title, clock.instant(), first, pageSize)
                : queries.list(kind, title, status, clock.instant(), first, pageSize);
    }

    @Override
    public String getRowKey(ItemOverview item) {
        return Long.toString(item.id());
    }
}
