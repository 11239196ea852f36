package org.wellspring.portal.admin.listing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of a list, read from the database page by page. They live as long as their request. */
public final class ListRows<T> extends LazyDataModel<T> {

    private final int total;
    private final transient Portion<T> portion;
    private final transient Function<T, Object> key;

    /** Reads some of the rows. */
    @FunctionalInterface
    public interface Portion<T> {

        /** @param first counts from 0 */
        List<T> read(int first, int size);
    }

    /** @param key tells the rows apart */
    public ListRows(long total, Portion<T> portion, Function<T, Object> key) {
        this.total = Math.toIntExact(total);
        this.portion = portion;
        this.key = key;
    }

    public int total() {
        return total;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return total;
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> unsorted, Map<String, FilterMeta> unused) {
        return portion.read(first, pageSize);
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row).toString();
    }
}
