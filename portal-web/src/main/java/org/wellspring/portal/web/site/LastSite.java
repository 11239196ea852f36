package org.wellspring.portal.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wellspring.portal.site.MenuLink;
import org.wellspring.portal.site.MenuPlace;
import org.wellspring.portal.site.Site;

/** How the site was when the last page was shown, for pages that must not ask the database. */
@ApplicationScoped
public class LastSite {

    private static final Map<MenuPlace, List<MenuLink>> LISTS =
            Map.of(MenuPlace.MAIN, MenuLink.LISTS, MenuPlace.FOOTER, MenuLink.LISTS);

    private final Map<Locale, Map<MenuPlace, List<MenuLink>>> menus = new ConcurrentHashMap<>();
    private volatile Site site = Site.INITIAL;

    void remember(Site shown) {
        site = shown;
    }

    void remember(Locale language, Map<MenuPlace, List<MenuLink>> shown) {
        menus.put(language, shown);
    }

    Site site() {
        return site;
    }

    Map<MenuPlace, List<MenuLink>> menus(Locale language) {
        return menus.getOrDefault(language, LISTS);
    }
}
