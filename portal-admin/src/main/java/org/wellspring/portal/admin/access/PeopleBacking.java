package org.wellspring.portal.admin.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.model.LazyDataModel;
import org.wellspring.portal.access.Directory;
import org.wellspring.portal.access.PeopleOrder.Column;
import org.wellspring.portal.access.PersonRow;
import org.wellspring.portal.account.AccountChange;
import org.wellspring.portal.account.AccountState;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.listing.FiltersBacking;
import org.wellspring.portal.admin.listing.FiltersBacking.Choice;
import org.wellspring.portal.admin.listing.ListPage;
import org.wellspring.portal.admin.listing.ListRows;
import org.wellspring.portal.listing.ListKind;

/** Everybody who works here. */
@Named("people")
@RequestScoped
public class PeopleBacking extends ListPage {

    private static final Map<String, String> STANDARD_VIEWS = standardViews();

    private final Directory directory;
    private final ActorBacking actor;

    private PeopleAddress address;
    private ListRows<PersonRow> all;

    protected PeopleBacking() {
        this(null, null);
    }

    @Inject
    public PeopleBacking(Directory directory, ActorBacking actor) {
        this.directory = directory;
        this.actor = actor;
    }

    private static Map<String, String> standardViews() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("all", "");
        views.put("administrators", "role=administrator");
        views.put("invited", "state=invited");
        views.put("locked", "state=locked");
        views.put("seen", "sort=last_seen&dir=desc");
        return views;
    }

    /** At once: a form on the page asks for its parts before any action of the page. */
    @PostConstruct
    void read() {
        address = PeopleAddress.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
    }

    public void load() {
        all = new ListRows<>(
                directory.count(actor.get(), address.filter()),
                (first, size) -> directory.list(actor.get(), address.filter(), address.order(), first, size),
                PersonRow::name);
    }

    public LazyDataModel<PersonRow> getAll() {
        return all;
    }

    @Override
    public PeopleAddress getAddress() {
        return address;
    }

    @Override
    public int getTotal() {
        return all.total();
    }

    public List<Choice> getRoles() {
        return FiltersBacking.choices(Role.values(), address.filter().role(), role -> "role." + role);
    }

    public List<Choice> getStates() {
        return FiltersBacking.choices(AccountState.values(), address.filter().state(), state -> "state." + state);
    }

    @Override
    public ListKind getListKind() {
        return ListKind.PERSON;
    }

    @Override
    public String getOutcome() {
        return "/people";
    }

    @Override
    public Map<String, String> getStandardViews() {
        return STANDARD_VIEWS;
    }

    @Override
    public List<Column> getColumns() {
        return PeopleAddress.CHOOSABLE;
    }

    @Override
    public List<AccountChange.Kind> getActs() {
        return List.of(AccountChange.Kind.values());
    }

    @Override
    protected String columnKey() {
        return "people.column.";
    }

    @Override
    protected String file() {
        return "/people.csv";
    }
}
