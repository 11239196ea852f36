package org.wellspring.portal.admin.listing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.primefaces.model.LazyDataModel;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.edition.Kinds;
import org.wellspring.portal.admin.message.Times;
import org.wellspring.portal.bulk.BulkAct;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.listing.ItemLine;
import org.wellspring.portal.listing.ItemOrder.Column;
import org.wellspring.portal.listing.ListKind;
import org.wellspring.portal.listing.Listing;

/** A page that lists the items of a kind; its address says how. */
public abstract class ItemList extends ListPage {

    private static final Map<String, String> STANDARD_VIEWS = standardViews();

    private final ItemKind kind;
    private final Listing listing;
    private final ActorBacking actor;

    private ListAddress address;
    private ListRows<ItemLine> items;

    protected ItemList(ItemKind kind, Listing listing, ActorBacking actor) {
        this.kind = kind;
        this.listing = listing;
        this.actor = actor;
    }

    private static Map<String, String> standardViews() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("all", "");
        views.put("me", "need=me");
        views.put("mine", "need=mine");
        views.put("blocked", "need=blocked");
        views.put("planned", "need=planned&sort=planned");
        views.put("overdue", "need=overdue&sort=due");
        return views;
    }

    /** At once: a form on the page asks for its parts before any action of the page. */
    @PostConstruct
    void load() {
        Map<String, String[]> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        address = ListAddress.of(kind, given, Times.zone());
        long total = listing.count(actor.get(), address.filter());
        items = new ListRows<>(
                total,
                (first, size) -> listing.page(actor.get(), address.filter(), address.order(), first, size, total),
                ItemLine::id);
    }

    public LazyDataModel<ItemLine> getItems() {
        return items;
    }

    public ItemKind getKind() {
        return kind;
    }

    @Override
    public ListAddress getAddress() {
        return address;
    }

    @Override
    public int getTotal() {
        return items.total();
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

    @Override
    public ListKind getListKind() {
        return ListKind.of(kind);
    }

    @Override
    public String getOutcome() {
        return Kinds.path(kind);
    }

    @Override
    public Map<String, String> getStandardViews() {
        return STANDARD_VIEWS;
    }

    @Override
    public List<Column> getColumns() {
        return ListColumns.choosable();
    }

    @Override
    public List<BulkAct> getActs() {
        return Stream.of(BulkAct.values())
                .filter(act -> act.fits(kind) && act.isOpenTo(actor.get()))
                .toList();
    }

    @Override
    protected String file() {
        return "/list.csv?kind=" + kind.name().toLowerCase(Locale.ROOT);
    }
}
