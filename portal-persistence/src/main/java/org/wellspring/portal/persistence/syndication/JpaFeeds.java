package org.wellspring.portal.persistence.syndication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.article.TopicTree;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.syndication.FeedEntry;
import org.wellspring.portal.syndication.Feeds;

@Dependent
public class JpaFeeds implements Feeds {

    private static final String ENTRY = """
            select new org.wellspring.portal.syndication.FeedEntry(e.item.id, e.item.slug, e.content.title,
              e.content.standfirst, e.content.body, e.content.postedOn, e.validFrom)
            from ArticleEdition e where %s and %s order by e.content.postedOn desc, e.id desc
            """;

    private static final String OF_TOPICS = "e.id in (select a.id from ArticleEdition a join a.topics t where "
            + Timeline.standIn("t", ItemKind.TOPIC) + " in :topics)";

    private final EntityManager entities;
    private final TopicTree tree;

    @Inject
    public JpaFeeds(EntityManager entities) {
        this.entities = entities;
        this.tree = new TopicTree(entities);
    }

    @Override
    public List<FeedEntry> newest(Locale language, Instant at, int limit) {
        return entries("e.item.language = :language", at, limit)
                .setParameter("language", language)
                .getResultList();
    }

    @Override
    public List<FeedEntry> ofTopic(long topic, Instant at, int limit) {
        return entries(OF_TOPICS, at, limit)
                .setParameter("topics", tree.under(topic, at))
                .getResultList();
    }

    private TypedQuery<FeedEntry> entries(String which, Instant at, int limit) {
        return entities.createQuery(ENTRY.formatted(which, Timeline.CURRENT), FeedEntry.class)
                .setParameter("at", Timeline.exact(at))
                .setMaxResults(limit);
    }
}
