package org.wellspring.portal.site;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All states of all menus. */
public interface MenuStates {

    void add(Menu menu);

    /** The menu as it is at the instant; empty for a language that never had one. */
    Optional<Menu> at(MenuPlace place, Locale language, Instant instant);

    /** The places of the menus that lead to each of the items at the instant; items to which none leads are left out. */
    Map<Long, Set<MenuPlace>> leadingTo(Collection<Long> items, Instant at);

    Optional<Menu> find(long number);

    /** The last states of a menu first. */
    List<Menu> last(MenuPlace place, Locale language, int limit);
}
