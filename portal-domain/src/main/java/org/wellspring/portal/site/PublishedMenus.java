package org.wellspring.portal.site;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The menus as readers see them at an instant. */
public interface PublishedMenus {

    /**
     * All menus of a language. Entries for what readers do not see are left out; if others belong to one, it stays as
     * their heading. A language that never had a menu has the portal's lists.
     */
    Map<MenuPlace, List<MenuLink>> at(Locale language, Instant at);
}
