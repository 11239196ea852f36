package org.wellspring.portal.change;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemKind;

/**
 * What was and is shown of an item around a change of it. Sets have what was there before and what is since.
 *
 * @param editions all editions of the item that readers have seen
 * @param isPublic whether readers see it now
 * @param appeared whether readers see it who did not before, or the other way round
 * @param moved whether it lies under another topic than before
 * @param inMenu whether a menu leads to it
 * @param named the items that it names, when it is an article
 * @param topics those that it is of, and all above them, when it is an article or a question
 * @param parents the topics right above it, when it is a topic
 * @param forAll whether it is a disclaimer for every article
 * @param covered the topics whose articles show it, when it is a disclaimer for a topic
 * @param namedBy the editions of the articles that name it
 * @param counterparts the editions of its translations
 */
public record ItemChange(
        ItemKind kind,
        Locale language,
        Set<Long> editions,
        boolean isPublic,
        boolean appeared,
        boolean moved,
        boolean inMenu,
        Set<Long> named,
        Set<Long> topics,
        Set<Long> parents,
        boolean forAll,
        Set<Long> covered,
        Set<Long> namedBy,
        Set<Long> counterparts) {

    /** What that changes for readers. */
    public Change change() {
        Set<SurrogateKey> own = new HashSet<>();
        editions.forEach(edition -> own.add(SurrogateKey.edition(edition)));
        Set<SurrogateKey> keys = new HashSet<>(own);
        keys.addAll(Set.of(SurrogateKey.ITEMS, SurrogateKey.kind(kind, language)));
        if (isEverywhere()) {
            keys.add(SurrogateKey.SITE);
        }
        if (forAll) {
            keys.add(SurrogateKey.disclaimed(language));
        }
        Stream.of(named, covered).flatMap(Set::stream).map(SurrogateKey::naming).forEach(keys::add);
        topics.stream()
                .map(topic -> kind == ItemKind.FAQ ? SurrogateKey.asked(topic) : SurrogateKey.under(topic))
                .forEach(keys::add);
        parents.stream().map(SurrogateKey::children).forEach(keys::add);
        Stream.of(namedBy, counterparts)
                .flatMap(Set::stream)
                .map(SurrogateKey::edition)
                .forEach(keys::add);
        return new Change(keys, isPublic ? Set.of() : own);
    }

    /** Menus stand on every page, and may list all stand-alone pages; the tree of topics decides on what pages say. */
    private boolean isEverywhere() {
        boolean shapesTheSite = kind == ItemKind.TOPIC || kind == ItemKind.PAGE || inMenu;
        return appeared && shapesTheSite || moved;
    }
}
