package org.wellspring.portal.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.site.MenuLink;
import org.wellspring.portal.site.MenuPlace;
import org.wellspring.portal.web.address.Address;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.Route;

/** The menus of the site around a page, in the page's language. */
@Named("menus")
@RequestScoped
public class MenusBacking {

    @Inject
    private CurrentSite site;

    @Inject
    private CurrentAddress current;

    public List<MenuLink> getMain() {
        return site.menu(MenuPlace.MAIN, current.language());
    }

    public List<MenuLink> getFooter() {
        return site.menu(MenuPlace.FOOTER, current.language());
    }

    /** What editors recommend on the first page. */
    public List<MenuLink> getFeatured() {
        return site.menu(MenuPlace.FEATURED, current.language());
    }

    /** Where an entry leads; {@code null} for one that only names those under it. */
    public String address(MenuLink link) {
        return switch (link.target()) {
            case ITEM, PAGES -> link.kind().address(current.language(), link.slug());
            case ELSEWHERE -> link.address();
            case HEADING -> null;
            case HOME, ARTICLES, TOPICS, QUESTIONS, DISCLAIMERS ->
                Address.of(language(), route(link), null).toString();
        };
    }

    /** Whether the page that is shown is the one to which an entry leads, or belongs to that. */
    public boolean isHere(MenuLink link) {
        return switch (link.target()) {
            case ITEM, PAGES ->
                current.get()
                        .map(Address::toString)
                        .filter(address(link)::equals)
                        .isPresent();
            case ELSEWHERE, HEADING -> false;
            case HOME, ARTICLES, TOPICS, QUESTIONS, DISCLAIMERS -> isIn(route(link));
        };
    }

    private boolean isIn(Route list) {
        return current.get()
                .filter(address -> address.route().section() == list)
                .filter(address -> list != Route.HOME || address.route() == Route.HOME)
                .isPresent();
    }

    private Locale language() {
        return current.language();
    }

    private static Route route(MenuLink link) {
        return Route.valueOf(link.target().name());
    }

    /** The name of the bundle's text for an entry without a label of its own. */
    public String textKey(MenuLink link) {
        return link.kind() == ItemKind.PAGE
                ? ""
                : "site.nav." + link.target().name().toLowerCase(Locale.ROOT);
    }
}
