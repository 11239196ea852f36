package org.wellspring.portal.topic;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.text.Slug;

/** The topics as readers see them at an instant. */
public interface PublishedTopics {

    Optional<TopicPage> find(Locale language, Slug slug, Instant at);

    /** All topics, in no order. */
    List<ItemLink> all(Locale language, Instant at);

    /** The topics that lie under no other, in the order that editors gave them. */
    List<ItemLink> roots(Locale language, Instant at);
}
