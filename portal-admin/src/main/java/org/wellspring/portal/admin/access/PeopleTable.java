package org.wellspring.portal.admin.access;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.wellspring.portal.access.Directory;
import org.wellspring.portal.access.PersonRow;
import org.wellspring.portal.account.Actor;

/** A list of people, read from the database page by page. It lives as long as its request. */
final class PeopleTable extends LazyDataModel<PersonRow> {

    private final transient Directory directory;
    private final transient Actor actor;
    private final transient PeopleAddress address;
    private final int total;

    PeopleTable(Directory directory, Actor actor, PeopleAddress address) {
        this.directory = directory;
        this.actor = actor;
        this.address = address;
        this.total = Math.toIntExact(directory.count(actor, address.filter()));
    }

    int total() {
        return total;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return total;
    }

    @Override
    public List<PersonRow> load(
            int first, int pageSize, Map<String, SortMeta> unsorted, Map<String, FilterMeta> unused) {
        return directory.list(actor, address.filter(), address.order(), first, pageSize);
    }

    @Override
    public String getRowKey(PersonRow person) {
        return person.name();
    }
}
