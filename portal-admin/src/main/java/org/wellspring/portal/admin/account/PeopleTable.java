package org.wellspring.portal.admin.account;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.wellspring.portal.access.Directory;
import org.wellspring.portal.access.PeopleFilter;
import org.wellspring.portal.access.PeopleOrder;
import org.wellspring.portal.access.PersonRow;
import org.wellspring.portal.account.Actor;

/** The people that fit a filter, a page at a time, in the order that the reader chose. */
final class PeopleTable extends LazyDataModel<PersonRow> {

    private final transient Directory directory;
    private final transient Actor actor;
    private final transient PeopleFilter filter;

    PeopleTable(Directory directory, Actor actor, PeopleFilter filter) {
        this.directory = directory;
        this.actor = actor;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return Math.toIntExact(directory.count(actor, filter));
    }

    @Override
    public List<PersonRow> load(
            int first, int pageSize, Map<String, SortMeta> sorting, Map<String, FilterMeta> unused) {
        SortMeta chosen =
                sorting.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
        PeopleOrder order = chosen == null ? PeopleOrder.NAME : PeopleOrder.valueOf(chosen.getField());
        boolean descending = chosen != null && chosen.getOrder().isDescending();
        return directory.list(actor, filter, order, descending, first, pageSize);
    }

    @Override
    public String getRowKey(PersonRow person) {
        return person.name();
    }
}
