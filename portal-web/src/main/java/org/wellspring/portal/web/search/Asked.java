package org.wellspring.portal.web.search;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.search.SearchFilter;
import org.wellspring.portal.search.SearchQuery;
import org.wellspring.portal.text.Slug;

/**
 * A search as its parameters tell it. What makes no sense as a filter filters nothing.
 *
 * @param page empty when there can be no such page
 */
record Asked(SearchQuery query, SearchFilter filter, Optional<Integer> page) {

    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,3}");

    /** @param parameter gives the value of a parameter; {@code null} when there is none */
    static Asked of(UnaryOperator<String> parameter) {
        Optional<String> topic = Optional.ofNullable(parameter.apply("topic"));
        Optional<String> kind = Optional.ofNullable(parameter.apply("type"));
        Optional<String> year = Optional.ofNullable(parameter.apply("year"));
        return new Asked(
                SearchQuery.of(parameter.apply("q")),
                new SearchFilter(
                        topic.filter(Slug::isValid).map(Slug::new),
                        kind.flatMap(Asked::kind),
                        year.filter(YEAR.asMatchPredicate()).map(Integer::valueOf)),
                Optional.ofNullable(parameter.apply("page"))
                        .or(() -> Optional.of("1"))
                        .filter(PAGE.asMatchPredicate())
                        .map(Integer::valueOf));
    }

    private static Optional<ItemKind> kind(String name) {
        return Stream.of(ItemKind.values())
                .filter(kind -> SearchAddress.name(kind).equals(name))
                .findFirst();
    }
}
