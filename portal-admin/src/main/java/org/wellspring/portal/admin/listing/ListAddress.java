package org.wellspring.portal.admin.listing;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.listing.ItemFilter;
import org.wellspring.portal.listing.ItemFilter.Since;
import org.wellspring.portal.listing.ItemOrder;
import org.wellspring.portal.listing.ItemOrder.Column;
import org.wellspring.portal.listing.Need;
import org.wellspring.portal.workflow.Stage;

/**
 * All that the address of a list of items says.
 *
 * @param page counts from 1
 * @param unknown what stands in the address but means nothing
 */
public record ListAddress(
        ItemFilter filter, ItemOrder order, int page, int rows, Set<Column> columns, List<String> unknown)
        implements ListQuery {

    private static final Set<Column> USUAL =
            EnumSet.of(Column.STAGE, Column.STATUS, Column.CHECKS, Column.REVIEWER, Column.CHANGED);

    /** Only articles have a day for their next review. */
    private static final Set<Column> USUAL_OF_ARTICLES =
            EnumSet.of(Column.STAGE, Column.STATUS, Column.CHECKS, Column.REVIEWER, Column.NEXT_REVIEW, Column.CHANGED);

    /** @param zone in which the address means days */
    public static ListAddress of(ItemKind kind, Map<String, String[]> given, ZoneId zone) {
        Parameters parameters = new Parameters(given);
        ItemFilter filter = new ItemFilter(
                kind,
                parameters.text("q").orElse(""),
                parameters.choice("status", ItemStatus.class),
                parameters.choice("stage", Stage.class),
                parameters.read("lang", ListAddress::language),
                parameters.text("topic"),
                parameters.text("by").map(name -> name.toLowerCase(Locale.ROOT)),
                parameters.text("reviewer").map(name -> name.toLowerCase(Locale.ROOT)),
                parameters.day("since").map(day -> new Since(day, zone)),
                parameters.day("due"),
                parameters.choice("need", Need.class));
        Optional<Column> sort = parameters.choice("sort", Column.class).filter(Column::isSortable);
        boolean descending = "desc".equals(parameters.text("dir").orElse(""));
        return new ListAddress(
                filter,
                sort.map(column -> new ItemOrder(column, descending)).orElse(ItemOrder.LATEST),
                parameters.number("page").orElse(1),
                parameters.number("rows").filter(ROWS::contains).orElse(ROWS.get(0)),
                columns(kind, parameters),
                parameters.unknown());
    }

    private static Locale language(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        if (!Languages.ALL.contains(language)) {
            throw new IllegalArgumentException(tag);
        }
        return language;
    }

    private static Set<Column> columns(ItemKind kind, Parameters parameters) {
        Set<Column> wanted = parameters.all("cols").stream()
                .flatMap(name -> ListColumns.choosable().stream()
                        .filter(column -> column.name().equalsIgnoreCase(name)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
        return wanted.isEmpty() ? usual(kind) : wanted;
    }

    private static Set<Column> usual(ItemKind kind) {
        return kind == ItemKind.ARTICLE ? USUAL_OF_ARTICLES : USUAL;
    }

    @Override
    public Map<String, String> filters() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("q", filter.words());
        values.put("need", ListQuery.inAddress(filter.need()));
        values.put("status", ListQuery.inAddress(filter.status()));
        values.put("stage", ListQuery.inAddress(filter.stage()));
        values.put("lang", filter.language().map(Locale::toLanguageTag).orElse(""));
        values.put("topic", filter.topic().orElse(""));
        values.put("by", filter.changedBy().orElse(""));
        values.put("reviewer", filter.reviewer().orElse(""));
        values.put(
                "since",
                filter.changedSince().map(since -> since.day().toString()).orElse(""));
        values.put("due", filter.dueUntil().map(String::valueOf).orElse(""));
        return values;
    }

    @Override
    public Map<String, String> looks() {
        Map<String, String> values = new LinkedHashMap<>();
        boolean usualOrder = order.equals(ItemOrder.LATEST);
        values.put("sort", usualOrder ? "" : ListQuery.inAddress(order.column()));
        values.put("dir", usualOrder || !order.descending() ? "" : "desc");
        values.put("rows", rows == ROWS.get(0) ? "" : String.valueOf(rows));
        values.put("cols", columns.equals(usual(filter.kind())) ? "" : ListQuery.inAddress(columns));
        return values;
    }

    /** The list sorted by a column, or the other way round when it is already. */
    public String sortedBy(Column column) {
        boolean again = order.column() == column;
        boolean down = again ? !order.descending() : column == Column.CHANGED;
        Map<String, String> values = Parameters.with(values(), "sort", ListQuery.inAddress(column));
        return Parameters.joined(Parameters.with(values, "dir", down ? "desc" : ""));
    }
}
