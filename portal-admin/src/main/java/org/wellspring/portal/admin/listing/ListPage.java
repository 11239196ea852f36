package org.wellspring.portal.admin.listing;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.listing.ListKind;

/** A page with a list; its address says how. */
public abstract class ListPage {

    public abstract ListKind getListKind();

    public abstract ListQuery getAddress();

    /** How many rows all pages have together. */
    public abstract int getTotal();

    /** The page's path within the console. */
    public abstract String getOutcome();

    /** The views that everybody has: what they are called in the bundle, and how their addresses go on. */
    public abstract Map<String, String> getStandardViews();

    /** The columns that people can choose. */
    public abstract List<? extends Enum<?>> getColumns();

    /** What can be done with several rows at once. */
    public abstract List<? extends Enum<?>> getActs();

    /** The list as a file, within the console, without the question mark and what comes behind it. */
    protected abstract String file();

    /** Where the words for the columns lie in the bundle. */
    protected String columnKey() {
        return "list.column.";
    }

    public boolean showsColumn(String name) {
        return getColumns().stream()
                .anyMatch(column ->
                        column.name().equals(name) && getAddress().columns().contains(column));
    }

    /** What a column is called. */
    public String label(String column) {
        return Texts.text(columnKey() + column);
    }

    public int getPages() {
        return Math.max(1, (getTotal() + getAddress().rows() - 1) / getAddress().rows());
    }

    /** The page that is shown: the last one when the address names one behind it. */
    public int getPage() {
        return Math.min(getAddress().page(), getPages());
    }

    /** The number of the first row on the page, from 0. */
    public int getFirst() {
        return (getPage() - 1) * getAddress().rows();
    }

    /** The number of the last row on the page, from 1. */
    public int getLast() {
        return Math.min(getFirst() + getAddress().rows(), getTotal());
    }

    public boolean isFiltered() {
        return !getAddress().active().isEmpty();
    }

    /** The address of this list with what comes behind the question mark; relative to the server. */
    public String link(String query) {
        return getPath() + (query.isEmpty() ? "" : "?" + query);
    }

    public String getPath() {
        return context() + getOutcome();
    }

    /** The list as a file. */
    public String getFile() {
        String query = getAddress().query();
        return context() + file() + (query.isEmpty() ? "" : (file().contains("?") ? "&" : "?") + query);
    }

    private static String context() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    }

    public List<Integer> getRowChoices() {
        return ListQuery.ROWS;
    }
}
