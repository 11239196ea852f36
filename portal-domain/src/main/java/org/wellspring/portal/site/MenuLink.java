package org.wellspring.portal.site;

import java.util.List;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.text.Slug;

/**
 * An entry of a menu as readers see it.
 *
 * @param label empty for the own name of one of the portal's lists
 * @param kind of the item to which it leads; {@code null} for another target
 * @param slug of the item to which it leads; {@code null} for another target
 * @param editionId of the item's edition; 0 for another target
 * @param address where it leads on another site; empty for another target
 * @param under the entries that belong to it
 */
public record MenuLink(
        MenuTarget target,
        String label,
        ItemKind kind,
        Slug slug,
        long editionId,
        String address,
        List<MenuLink> under) {

    /** What leads to the portal's own lists, for a page that must not ask the database. */
    public static final List<MenuLink> LISTS = Stream.of(
                    MenuTarget.ARTICLES, MenuTarget.TOPICS, MenuTarget.QUESTIONS, MenuTarget.DISCLAIMERS)
            .map(target -> new MenuLink(target, "", null, null, 0, "", List.of()))
            .toList();
}
