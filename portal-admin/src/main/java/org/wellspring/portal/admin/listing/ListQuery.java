package org.wellspring.portal.admin.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All that the address of a list says, so that it can be bookmarked, and Back leads to what was there before. */
public interface ListQuery {

    /** How many rows a page can have, the usual number first. */
    List<Integer> ROWS = List.of(25, 50, 100);

    /** Counts from 1. */
    int page();

    int rows();

    /** The columns that are shown, of those that can be chosen. */
    Set<? extends Enum<?>> columns();

    /** What stands in the address but means nothing. */
    List<String> unknown();

    /** What the list is filtered by, by the names of the parameters; empty for what does not restrict. */
    Map<String, String> filters();

    /** How the list looks beside what it is filtered by; empty for what is usual. */
    Map<String, String> looks();

    /** A choice as it stands in an address; empty for none. */
    static String inAddress(Optional<? extends Enum<?>> choice) {
        return choice.map(ListQuery::inAddress).orElse("");
    }

    static String inAddress(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    static String inAddress(Set<? extends Enum<?>> choices) {
        return choices.stream().map(ListQuery::inAddress).collect(Collectors.joining(","));
    }

    /** All of it but the page. */
    default Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>(filters());
        values.putAll(looks());
        return values;
    }

    /** The list as it is, on its first page, in the way that it stands behind the question mark. */
    default String query() {
        return Parameters.joined(values());
    }

    /** The same list, on its first page, with another value. */
    default String with(String name, String value) {
        return Parameters.joined(Parameters.with(values(), name, value));
    }

    default String onPage(long wanted) {
        return with("page", wanted > 1 ? String.valueOf(wanted) : "");
    }

    /** The names of the filters that are set. */
    default List<String> active() {
        return filters().entrySet().stream()
                .filter(filter -> !filter.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
