package org.wellspring.portal.site;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The menus as readers see them at an instant. */
public interface PublishedMenus {

    /** Of all stand-alone pages, so many at most: nobody reads more, and each page of the site would carry them. */
    int MOST_PAGES = 20;

    /**
     * All menus of a language. An entry for all stand-alone pages gives the first of them by title. Entries for what readers do not see are left out; if others belong to one, it stays as
     * their heading. A language that never had a menu has the portal's lists.
     */
    Map<MenuPlace, List<MenuLink>> at(Locale language, Instant at);
}
