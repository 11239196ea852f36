package org.wellspring.portal.catalogue;

import java.io.Serializable;
import java.util.List;
import org.wellspring.portal.site.MenuPlace;

/**
 * All that leads readers to an item.
 *
 * @param linking what links to it in its text
 * @param showing what shows it, lies under it or is about it
 * @param menus the places of the menus that lead to it
 */
public record Leads(List<Lead> linking, List<Lead> showing, List<MenuPlace> menus) implements Serializable {

    public static final Leads NONE = new Leads(List.of(), List.of(), List.of());

    public int count() {
        return linking.size() + showing.size() + menus.size();
    }

    public boolean isNone() {
        return count() == 0;
    }

    /** How many drafts link to an address that the item gave up. */
    public long outdated() {
        return linking.stream().filter(Lead::outdated).count();
    }
}
