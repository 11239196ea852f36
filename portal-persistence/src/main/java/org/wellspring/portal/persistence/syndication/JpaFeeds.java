package org.wellspring.portal.persistence.syndication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.persistence.article.ArticleList;
import org.wellspring.portal.persistence.article.TopicTree;
import org.wellspring.portal.syndication.FeedEntry;
import org.wellspring.portal.syndication.Feeds;

@Dependent
public class JpaFeeds implements Feeds {

    private static final String ENTRY = """
            select new org.wellspring.portal.syndication.FeedEntry(e.item.id, e.item.language, e.item.slug,
              e.content.title, e.content.standfirst, e.content.body, e.content.postedOn, e.validFrom)
            from ArticleEdition e where e.id in :editions order by e.content.postedOn desc, e.id desc
            """;

    private final EntityManager entities;
    private final TopicTree tree;

    @Inject
    public JpaFeeds(EntityManager entities) {
        this.entities = entities;
        this.tree = new TopicTree(entities);
    }

    @Override
    public List<FeedEntry> newest(Locale language, Instant at, int limit) {
        return entries(ArticleList.in(entities, language, at), limit);
    }

    @Override
    public List<FeedEntry> ofTopic(long topic, Instant at, int limit) {
        return entries(ArticleList.ofTopics(entities, tree.under(topic, at), at), limit);
    }

    private List<FeedEntry> entries(ArticleList list, int limit) {
        return entities.createQuery(ENTRY, FeedEntry.class)
                .setParameter("editions", list.editions(0, limit))
                .getResultList();
    }
}
