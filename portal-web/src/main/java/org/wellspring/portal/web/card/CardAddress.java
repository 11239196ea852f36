package org.wellspring.portal.web.card;

import java.util.Optional;
import java.util.Set;
import org.wellspring.portal.web.address.Address;
import org.wellspring.portal.web.address.Route;

/** Where a page's card is: {@code /cards/articles/iron.png}. Pages that show no single item share that of the home page. */
public final class CardAddress {

    static final String FOLDER = "/cards";

    private static final String SUFFIX = ".png";
    private static final String HOME = "/home";
    private static final Set<Route> OWN =
            Set.of(Route.ARTICLE, Route.QUESTION, Route.DISCLAIMER, Route.TOPIC, Route.PAGE);

    private CardAddress() {}

    /** Relative to the site's root. */
    public static String of(Address page) {
        Address shown = Address.of(
                page.language(),
                OWN.contains(page.route()) ? page.route() : Route.HOME,
                OWN.contains(page.route()) ? page.slug() : null);
        String path = shown.toString();
        return FOLDER + (shown.route() == Route.HOME ? (path.equals("/") ? "" : path) + HOME : path) + SUFFIX;
    }

    /** The page of a card; empty when no card is there. */
    static Optional<Address> page(String path) {
        if (!path.startsWith(FOLDER + "/") || !path.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        String page = path.substring(FOLDER.length(), path.length() - SUFFIX.length());
        String asked = page.endsWith(HOME) ? page.substring(0, page.length() - HOME.length()) : page;
        return Address.read(asked.isEmpty() ? "/" : asked)
                .filter(address -> of(address).equals(path));
    }
}
