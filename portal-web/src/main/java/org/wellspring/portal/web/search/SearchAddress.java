package org.wellspring.portal.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.search.SearchFilter;
import org.wellspring.portal.search.SearchQuery;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.web.address.Address;
import org.wellspring.portal.web.address.Route;

/**
 * Where a page of what was found is. {@link #toString()} writes it.
 *
 * @param page from 1
 */
public record SearchAddress(Locale language, SearchQuery query, SearchFilter filter, int page) {

    /** The same search in one topic, or in all when it is {@code null}; from the first page on, as those below. */
    public SearchAddress inTopic(Slug topic) {
        return narrowed(new SearchFilter(Optional.ofNullable(topic), filter.kind(), filter.year()));
    }

    public SearchAddress of(SearchQuery other) {
        return new SearchAddress(language, other, filter, 1);
    }

    public SearchAddress ofKind(ItemKind kind) {
        return narrowed(new SearchFilter(filter.topic(), Optional.ofNullable(kind), filter.year()));
    }

    public SearchAddress ofYear(Integer year) {
        return narrowed(new SearchFilter(filter.topic(), filter.kind(), Optional.ofNullable(year)));
    }

    private SearchAddress narrowed(SearchFilter other) {
        return new SearchAddress(language, query, other, 1);
    }

    public SearchAddress atPage(int number) {
        return new SearchAddress(language, query, filter, number);
    }

    @Override
    public String toString() {
        StringBuilder address =
                new StringBuilder(Address.of(language, Route.SEARCH, null).toString());
        address.append("?q=").append(URLEncoder.encode(query.text(), StandardCharsets.UTF_8));
        filter.topic().ifPresent(topic -> address.append("&topic=").append(topic));
        filter.kind().ifPresent(kind -> address.append("&type=").append(name(kind)));
        filter.year().ifPresent(year -> address.append("&year=").append(year));
        return page == 1
                ? address.toString()
                : address.append("&page=").append(page).toString();
    }

    /** The name of a kind in addresses. */
    static String name(ItemKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
