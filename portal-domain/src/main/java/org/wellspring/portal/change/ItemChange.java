package org.wellspring.portal.change;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellspring.portal.edition.ItemKind;

/**
 * What was and is shown of an item around a change of it.
 *
 * @param inMenu whether a menu leads to it
 * @param others the editions of other items that show it, or can do so now
 */
public record ItemChange(
        ItemKind kind, Locale language, Course course, boolean inMenu, Places places, Set<Long> others) {

    /** What that changes for readers. */
    public Change change() {
        Set<SurrogateKey> own = keys(course.editions());
        Set<SurrogateKey> all = new HashSet<>(own);
        all.addAll(places.keys());
        all.addAll(keys(others));
        all.addAll(Set.of(SurrogateKey.ITEMS, SurrogateKey.kind(kind, language)));
        if (course.hasTurned() && isEverywhere()) {
            all.add(SurrogateKey.SITE);
        }
        if (course.hasTurned() && kind == ItemKind.ARTICLE) {
            all.add(SurrogateKey.calendar(language));
        }
        return new Change(all, course.isPublic() ? Set.of() : own);
    }

    /** Menus stand on every page, and may list all stand-alone pages; the tree of topics decides on what pages say. */
    private boolean isEverywhere() {
        return inMenu || kind == ItemKind.TOPIC || kind == ItemKind.PAGE;
    }

    private static Set<SurrogateKey> keys(Set<Long> editions) {
        return editions.stream().map(SurrogateKey::edition).collect(Collectors.toSet());
    }
}
