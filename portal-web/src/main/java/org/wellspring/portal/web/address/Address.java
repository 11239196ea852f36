package org.wellspring.portal.web.address;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.text.Slug;

/**
 * Where a reader page is. Each page has one address; {@link #toString()} writes it.
 *
 * @param slug names the item; {@code null} on pages that show no single item
 * @param page of a list, from 1
 */
public record Address(Locale language, Route route, Slug slug, int page) {

    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Pattern ENDING = Pattern.compile("(?:(?:/index)?\\.xhtml)?/?$");
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,5}");

    /** The first page of a list, or a page that is no list. */
    public static Address of(Locale language, Route route, Slug slug) {
        return new Address(language, route, slug, 1);
    }

    /** The page at a path without parameters. */
    public static Optional<Address> read(String path) {
        return read(path, null);
    }

    /**
     * Understands an address in any of its spellings: upper case, slashes too many, the name of a view.
     *
     * @param path as the browser sent it, not decoded: no page needs an encoded character
     * @param pages the values of the parameter {@code page}, {@code null} without one
     * @return empty when no page can be there
     */
    static Optional<Address> read(String path, String[] pages) {
        String canonical = canonical(path);
        Locale language = Languages.ofPath(canonical);
        String rest = canonical.substring(Languages.prefix(language).length());
        String local = rest.isEmpty() ? "/" : rest;
        return Stream.of(Route.values())
                .filter(route -> route.matches(local))
                .findFirst()
                .flatMap(route ->
                        pageNumber(route, pages).map(page -> new Address(language, route, route.slug(local), page)));
    }

    /** The page of the same kind at which another name leads. */
    public Address named(Slug other) {
        return new Address(language, route, other, page);
    }

    /** The same list at another page. */
    public Address atPage(int number) {
        return new Address(language, route, slug, number);
    }

    private static String canonical(String path) {
        String lower = SLASHES.matcher(path.toLowerCase(Locale.ROOT)).replaceAll("/");
        return ENDING.matcher(lower).replaceFirst("");
    }

    private static Optional<Integer> pageNumber(Route route, String[] pages) {
        if (!route.isPaged() || pages == null) {
            return Optional.of(1);
        }
        return pages.length == 1 && PAGE.matcher(pages[0]).matches()
                ? Optional.of(Integer.valueOf(pages[0]))
                : Optional.empty();
    }

    /** The canonical form, relative to the site's root. */
    @Override
    public String toString() {
        String local = route == Route.HOME && !language.equals(Languages.DEFAULT) ? "" : route.path(slug);
        return Languages.prefix(language) + local + (page > 1 ? "?page=" + page : "");
    }
}
