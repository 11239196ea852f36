package org.wellspring.portal.admin.access;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellspring.portal.access.PeopleFilter;
import org.wellspring.portal.access.PeopleOrder;
import org.wellspring.portal.access.PeopleOrder.Column;
import org.wellspring.portal.account.AccountState;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.admin.listing.ListQuery;
import org.wellspring.portal.admin.listing.Parameters;

/** All that the address of the list of people says. */
public record PeopleAddress(
        PeopleFilter filter, PeopleOrder order, int page, int rows, Set<Column> columns, List<String> unknown)
        implements ListQuery {

    /** The columns that people can choose: all but the name, which is always there. */
    static final List<Column> CHOOSABLE = List.copyOf(EnumSet.complementOf(EnumSet.of(Column.NAME)));

    private static final Set<Column> USUAL = EnumSet.complementOf(EnumSet.of(Column.NAME, Column.FACTOR));

    public static PeopleAddress of(Map<String, String[]> given) {
        Parameters parameters = new Parameters(given);
        PeopleFilter filter = new PeopleFilter(
                parameters.text("q").orElse(""),
                parameters.choice("role", Role.class),
                parameters.choice("state", AccountState.class),
                parameters.read("factor", PeopleAddress::yesOrNo));
        boolean descending = "desc".equals(parameters.text("dir").orElse(""));
        return new PeopleAddress(
                filter,
                parameters
                        .choice("sort", Column.class)
                        .filter(Column::isSortable)
                        .map(column -> new PeopleOrder(column, descending))
                        .orElse(PeopleOrder.BY_NAME),
                parameters.number("page").orElse(1),
                parameters.number("rows").filter(ROWS::contains).orElse(ROWS.get(0)),
                columns(parameters),
                parameters.unknown());
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Set<Column> columns(Parameters parameters) {
        List<String> wanted = parameters.all("cols");
        Set<Column> columns = CHOOSABLE.stream()
                .filter(column -> wanted.stream().anyMatch(column.name()::equalsIgnoreCase))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
        return columns.isEmpty() ? USUAL : columns;
    }

    @Override
    public Map<String, String> filters() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("q", filter.words());
        values.put("role", ListQuery.inAddress(filter.role()));
        values.put("state", ListQuery.inAddress(filter.state()));
        values.put("factor", filter.secondFactor().map(String::valueOf).orElse(""));
        return values;
    }

    @Override
    public Map<String, String> looks() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("sort", order.equals(PeopleOrder.BY_NAME) ? "" : ListQuery.inAddress(order.column()));
        values.put("dir", order.descending() ? "desc" : "");
        values.put("rows", rows == ROWS.get(0) ? "" : String.valueOf(rows));
        values.put("cols", columns.equals(USUAL) ? "" : ListQuery.inAddress(columns));
        return values;
    }

    /** The list sorted by a column, or the other way round when it is already. */
    public String sortedBy(Column column) {
        boolean again = order.column() == column;
        boolean down = again ? !order.descending() : column == Column.LAST_SEEN || column == Column.CREATED;
        Map<String, String> values = Parameters.with(values(), "sort", ListQuery.inAddress(column));
        return Parameters.joined(Parameters.with(values, "dir", down ? "desc" : ""));
    }
}
