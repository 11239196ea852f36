package org.wellspring.portal.site;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All states of all menus. */
public interface MenuStates {

    void add(Menu menu);

    /** The menu as it is at the instant; empty for a language that never had one. */
    Optional<Menu> at(MenuPlace place, Locale language, Instant instant);

    /** The menus that lead to the item at the instant. */
    List<Menu> leadingTo(long itemId, Instant at);

    Optional<Menu> find(long number);

    /** The last states of a menu first. */
    List<Menu> last(MenuPlace place, Locale language, int limit);
}
