package org.wellspring.portal.admin.listing;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.listing.ItemLine;
import org.wellspring.portal.listing.Listing;

/** A list of items, read from the database page by page. It lives as long as its request. */
final class ItemTable extends LazyDataModel<ItemLine> {

    private final transient Listing listing;
    private final transient Actor actor;
    private final transient ListAddress address;
    private final int total;

    ItemTable(Listing listing, Actor actor, ListAddress address) {
        this.listing = listing;
        this.actor = actor;
        this.address = address;
        this.total = Math.toIntExact(listing.count(actor, address.filter()));
    }

    int total() {
        return total;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return total;
    }

    @Override
    public List<ItemLine> load(
            int first, int pageSize, Map<String, SortMeta> unsorted, Map<String, FilterMeta> unused) {
        return listing.page(actor, address.filter(), address.order(), first, pageSize, total);
    }

    @Override
    public String getRowKey(ItemLine item) {
        return Long.toString(item.id());
    }
}
