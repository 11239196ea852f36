package org.wellspring.portal.persistence.topic;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.PublishedTopics;
import org.wellspring.portal.topic.TopicContent;
import org.wellspring.portal.topic.TopicPage;

@Dependent
class JpaPublishedTopics implements PublishedTopics {

    private static final String LINKS =
            "select new org.wellspring.portal.edition.ItemLink(e.id, e.item.language, e.item.slug, e.content.name)"
                    + " from TopicEdition e";

    private static final String CURRENT = " where " + Timeline.CURRENT;

    private static final String PLACED = LINKS
            + " left join e.parent p left join TopicPlace w on w.topic.id = e.item.id and w.validFrom ="
            + " (select max(v.validFrom) from TopicPlace v where v.topic.id = e.item.id and v.validFrom <= :at)"
            + CURRENT;

    /** As editors put them; a topic that has no place yet stands behind the others, by its name. */
    private static final String ORDER =
            " order by case when w.id is null then 1 else 0 end, w.position, lower(e.content.name), e.id";

    /** None when the topic took in the one above it. */
    private static final String PARENT = "nullif(" + Timeline.standIn("p", ItemKind.TOPIC) + ", e.item.id)";

    private final EntityManager entities;

    @Inject
    JpaPublishedTopics(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<TopicPage> find(Locale language, Slug slug, Instant at) {
        String query = """
                select e.content, e.item.id, %s, e.id from TopicEdition e left join e.parent p where e.item.id = %s and %s
                """.formatted(PARENT, Timeline.SHOWN, Timeline.CURRENT);
        return entities.createQuery(query, Object[].class)
                .setParameter("kind", ItemKind.TOPIC)
                .setParameter("language", language)
                .setParameter("slug", slug)
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .findFirst()
                .map(row -> page(language, slug, row, at));
    }

    private TopicPage page(Locale language, Slug slug, Object[] row, Instant at) {
        TopicContent content = (TopicContent) row[0];
        Long id = (Long) row[1];
        return new TopicPage(
                (Long) row[3],
                id,
                language,
                slug,
                content.name(),
                content.summary(),
                parent((Long) row[2], at),
                children(id, at));
    }

    private Optional<ItemLink> parent(Long parent, Instant at) {
        return entities.createQuery(LINKS + CURRENT + " and e.item.id = :parent", ItemLink.class)
                .setParameter("parent", parent)
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .findFirst();
    }

    private List<ItemLink> children(Long id, Instant at) {
        return entities.createQuery(PLACED + " and " + PARENT + " = :parent" + ORDER, ItemLink.class)
                .setParameter("parent", id)
                .setParameter("at", Timeline.exact(at))
                .getResultList();
    }

    @Override
    public List<ItemLink> all(Locale language, Instant at) {
        return entities.createQuery(LINKS + CURRENT + " and e.item.language = :language", ItemLink.class)
                .setParameter("language", language)
                .setParameter("at", Timeline.exact(at))
                .getResultList();
    }

    @Override
    public List<ItemLink> roots(Locale language, Instant at) {
        return entities.createQuery(
                        PLACED + " and e.item.language = :language and " + PARENT + " is null" + ORDER, ItemLink.class)
                .setParameter("language", language)
                .setParameter("at", Timeline.exact(at))
                .getResultList();
    }
}
