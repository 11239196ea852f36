package org.wellspring.portal.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.site.MenuLink;
import org.wellspring.portal.site.MenuPlace;
import org.wellspring.portal.site.PublishedMenus;
import org.wellspring.portal.site.Site;
import org.wellspring.portal.site.SiteStates;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.cache.PageKeys;
import org.wellspring.portal.web.recall.Recall;

/**
 * The site and its menus as of the instant of the request, each read once at most. A page that tells of a problem does
 * not ask the database, which may be the problem: it shows what was read last.
 */
@RequestScoped
public class CurrentSite {

    @Inject
    private PageKeys keys;

    @Inject
    private SiteStates states;

    @Inject
    private PublishedMenus published;

    @Inject
    private ReadingInstant reading;

    @Inject
    private HttpServletRequest request;

    @Inject
    private LastSite last;

    @Inject
    private Recall recall;

    private Site site;
    private Map<MenuPlace, List<MenuLink>> menus;

    public Site get() {
        if (site == null) {
            site = isProblem()
                    ? last.site()
                    : recall.read(Site.class, Site.class, () -> states.siteAt(reading.get()), any -> Set.of());
            if (isPresent()) {
                last.remember(site);
            }
        }
        return site;
    }

    List<MenuLink> menu(MenuPlace place, Locale language) {
        if (menus == null) {
            menus = isProblem() ? last.menus(language) : read(language);
            keys(menus).forEach(keys::looksAt);
            if (isPresent()) {
                last.remember(language, menus);
            }
        }
        return menus.get(place);
    }

    /** What menus call the items to which they lead stands on every page. */
    private static Set<SurrogateKey> keys(Map<MenuPlace, List<MenuLink>> menus) {
        return menus.values().stream()
                .flatMap(CurrentSite::all)
                .map(link -> SurrogateKey.edition(link.editionId()))
                .collect(Collectors.toSet());
    }

    private static Stream<MenuLink> all(List<MenuLink> links) {
        return links.stream().flatMap(link -> Stream.concat(Stream.of(link), all(link.under())));
    }

    private Map<MenuPlace, List<MenuLink>> read(Locale language) {
        return recall.read(
                        Menus.class,
                        language,
                        () -> new Menus(published.at(language, reading.get())),
                        found -> keys(found.places()))
                .places();
    }

    /** The menus of a language. */
    private record Menus(Map<MenuPlace, List<MenuLink>> places) {}

    private boolean isProblem() {
        return request.getDispatcherType() == DispatcherType.ERROR;
    }

    private boolean isPresent() {
        return !isProblem() && reading.link().isEmpty();
    }
}
