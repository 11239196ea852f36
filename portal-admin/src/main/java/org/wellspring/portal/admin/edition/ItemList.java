package org.wellspring.portal.admin.edition;

import java.time.InstantSource;
import java.util.Objects;
import org.primefaces.model.LazyDataModel;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemOverview;
import org.wellspring.portal.edition.ItemQueries;
import org.wellspring.portal.edition.ItemStatus;

/** A page that lists the items of a kind; its address holds what it is filtered by. */
public abstract class ItemList {

    private final ItemKind kind;
    private final ItemQueries queries;
    private final InstantSource clock;

    private String title;
    private ItemStatus status;
    private LazyDataModel<ItemOverview> items;

    protected ItemList(ItemKind kind, ItemQueries queries, InstantSource clock) {
        this.kind = kind;
        this.queries = queries;
        this.clock = clock;
    }

    public void load() {
        items = new ItemTable(queries, clock, kind, Objects.requireNonNullElse(title, ""), status);
    }

    public LazyDataModel<ItemOverview> getItems() {
        return items;
    }

    public ItemKind getKind() {
        return kind;
    }

    /** Whether items of this kind come with imported documents. */
    public boolean isImported() {
        return kind == ItemKind.ARTICLE || kind == ItemKind.FAQ || kind == ItemKind.DISCLAIMER;
    }

    public boolean isFiltered() {
        return title != null || status != null;
    }

    public ItemStatus[] getStatuses() {
        return ItemStatus.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public ItemStatus getStatus() {
        return status;
    }

    public void setStatus(ItemStatus status) {
        this.status = status;
    }
}
