package org.wellspring.portal.admin.listing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.primefaces.model.LazyDataModel;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.edition.Kinds;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.listing.ItemLine;
import org.wellspring.portal.listing.ItemOrder.Column;
import org.wellspring.portal.listing.Listing;

/** A page that lists the items of a kind; its address says how. */
public abstract class ItemList {

    private final ItemKind kind;
    private final Listing listing;
    private final ActorBacking actor;

    private ListAddress address;
    private ItemTable items;

    protected ItemList(ItemKind kind, Listing listing, ActorBacking actor) {
        this.kind = kind;
        this.listing = listing;
        this.actor = actor;
    }

    /** At once: a form on the page asks for its parts before any action of the page. */
    @PostConstruct
    void load() {
        Map<String, String[]> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        address = ListAddress.of(kind, given);
        items = new ItemTable(listing, actor.get(), address);
    }

    public LazyDataModel<ItemLine> getItems() {
        return items;
    }

    public ItemKind getKind() {
        return kind;
    }

    public ListAddress getAddress() {
        return address;
    }

    public int getTotal() {
        return items.total();
    }

    public int getPages() {
        return Math.max(1, (items.total() + address.rows() - 1) / address.rows());
    }

    /** The page that is shown: the last one when the address names one behind it. */
    public int getPage() {
        return Math.min(address.page(), getPages());
    }

    /** The number of the first row on the page, from 0. */
    public int getFirst() {
        return (getPage() - 1) * address.rows();
    }

    /** The number of the last row on the page, from 1. */
    public int getLast() {
        return Math.min(getFirst() + address.rows(), items.total());
    }

    public boolean isFiltered() {
        return !address.filter().isEverything();
    }

    /** Whether a filter is set that does not show unless it is asked for. */
    public boolean isFilteredFurther() {
        return address.active().stream()
                .anyMatch(name -> !List.of("q", "status", "stage").contains(name));
    }

    /** Whether items of this kind come with imported documents. */
    public boolean isImported() {
        return kind == ItemKind.ARTICLE || kind == ItemKind.FAQ || kind == ItemKind.DISCLAIMER;
    }

    /** Whether items of this kind are about topics. */
    public boolean isAboutTopics() {
        return kind == ItemKind.ARTICLE || kind == ItemKind.FAQ;
    }

    /** The address of this list with what comes behind the question mark; relative to the server. */
    public String link(String query) {
        return path() + (query.isEmpty() ? "" : "?" + query);
    }

    /** The list as a file. */
    public String getFile() {
        String query = address.query();
        return context() + "/list.csv?kind=" + kind.name().toLowerCase(Locale.ROOT)
                + (query.isEmpty() ? "" : "&" + query);
    }

    public String getPath() {
        return path();
    }

    private String path() {
        return context() + Kinds.path(kind);
    }

    private static String context() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    }

    public List<Column> getColumns() {
        return ListColumns.choosable();
    }

    public boolean shows(Column column) {
        return address.columns().contains(column);
    }

    public List<Integer> getRowChoices() {
        return ListAddress.ROWS;
    }
}
