package org.wellspring.portal.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemLink;

/**
 * Where a reader can go on from an article.
 *
 * @param previous the article of the same topic that was posted last before this one
 * @param next the one that was posted first after it
 * @param related articles that are about the same, the closest first
 * @param topics the numbers of the topics among whose articles these were looked for
 */
public record Surroundings(
        Optional<ItemLink> previous, Optional<ItemLink> next, List<ItemLink> related, Set<Long> topics) {

    public Surroundings {
        related = List.copyOf(related);
        topics = Set.copyOf(topics);
    }

    /** The ids of all editions that are named. */
    public List<Long> shownEditions() {
        return Stream.of(previous.stream(), next.stream(), related.stream())
                .flatMap(links -> links)
                .map(ItemLink::editionId)
                .toList();
    }
}
