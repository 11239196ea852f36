package org.wellspring.portal.topic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.text.Slug;

/**
 * What a topic's own page shows beside its articles.
 *
 * @param editionId of the topic's edition shown
 * @param id the topic's number
 * @param parent the topic under which it lies, as far as that is public
 * @param children the public topics right under it, by name
 */
public record TopicPage(
        long editionId,
        long id,
        Locale language,
        Slug slug,
        String name,
        String summary,
        Optional<ItemLink> parent,
        List<ItemLink> children) {

    /** The ids of all editions of which the page shows something. */
    public List<Long> shownEditions() {
        return Stream.of(
                        Stream.of(editionId),
                        parent.stream().map(ItemLink::editionId),
                        children.stream().map(ItemLink::editionId))
                .flatMap(ids -> ids)
                .toList();
    }
}
