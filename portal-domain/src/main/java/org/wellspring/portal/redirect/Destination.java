package org.wellspring.portal.redirect;

import java.util.List;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.Languages;

/**
 * Where a redirect leads.
 *
 * @param item {@code null} when it leads to a list
 * @param list the address of a page that is always there; {@code null} when it leads to an item
 */
record Destination(ContentItem item, String list) {

    private static final List<String> LISTS =
            List.of("", "/articles", "/archive", "/questions", "/disclaimers", "/topics", "/a-z");

    static Destination to(ContentItem item) {
        return new Destination(item, null);
    }

    static Destination toList(String path) {
        return new Destination(null, path);
    }

    /** The pages that every portal has, by their addresses. */
    static Stream<String> lists() {
        return Languages.ALL.stream()
                .flatMap(language -> LISTS.stream().map(list -> Languages.prefix(language) + list))
                .map(path -> path.isEmpty() ? "/" : path);
    }
}
