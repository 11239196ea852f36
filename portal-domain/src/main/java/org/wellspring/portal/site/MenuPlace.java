package org.wellspring.portal.site;

import java.util.List;

/** Where a page shows a menu. */
public enum MenuPlace {
    /** In the header. */
    MAIN(60, MenuLink.LISTS),
    /** At the foot. */
    FOOTER(60, MenuLink.LISTS),
    /** At the top of the first page: what editors recommend, single items only. */
    FEATURED(6, List.of());

    private final int most;
    private final List<MenuLink> initial;

    MenuPlace(int most, List<MenuLink> initial) {
        this.most = most;
        this.initial = initial;
    }

    /** How many entries it has at most. */
    public int most() {
        return most;
    }

    /** What stands there before anybody arranged anything. */
    public List<MenuLink> initial() {
        return initial;
    }
}
