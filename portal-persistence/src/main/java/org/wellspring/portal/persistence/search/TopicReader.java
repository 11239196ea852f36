package org.wellspring.portal.persistence.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.persistence.article.TopicTree;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.Slug;

/** The topics that pages are about, which the index knows by their numbers alone, as they are at an instant. */
@Dependent
class TopicReader {

    private final EntityManager entities;

    @Inject
    TopicReader(EntityManager entities) {
        this.entities = entities;
    }

    /** The public topic of the language for each number; one that was merged into another is that one. */
    Map<Long, ItemLink> named(Locale language, Collection<Long> topics, Instant at) {
        if (topics.isEmpty()) {
            return Map.of();
        }
        Map<Long, ItemLink> named = new HashMap<>();
        entities.createQuery("""
                        select t.id, e.id, e.item.language, e.item.slug, e.content.name
                        from Topic t join TopicEdition e on e.item.id = %s
                        where t.id in :topics and e.item.language = :language and %s
                        """.formatted(Timeline.standIn("t", ItemKind.TOPIC), Timeline.CURRENT), Object[].class)
                .setParameter("topics", topics)
                .setParameter("language", language)
                .setParameter("at", Timeline.exact(at))
                .getResultList()
                .forEach(row -> named.put(
                        (Long) row[0], new ItemLink((Long) row[1], (Locale) row[2], (Slug) row[3], (String) row[4])));
        return named;
    }

    /** The numbers of the topic at an address, of all under it, and of those merged into these; empty when it is none. */
    List<Long> branch(Locale language, Slug slug, Instant at) {
        List<Long> topic = entities.createQuery(
                        "select e.item.id from TopicEdition e where e.item.id = " + Timeline.SHOWN + " and "
                                + Timeline.CURRENT,
                        Long.class)
                .setParameter("language", language)
                .setParameter("kind", ItemKind.TOPIC)
                .setParameter("slug", slug)
                .setParameter("at", Timeline.exact(at))
                .getResultList();
        if (topic.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select t.id from Topic t where " + Timeline.standIn("t", ItemKind.TOPIC) + " in :branch",
                        Long.class)
                .setParameter("branch", new TopicTree(entities).under(topic.get(0), at))
                .setParameter("at", Timeline.exact(at))
                .getResultList();
    }
}
