package org.wellspring.portal.persistence.link;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.Withdrawal;
import org.wellspring.portal.link.Mention;
import org.wellspring.portal.persistence.edition.Timeline;

/** Finds which items lead readers to another. */
final class Mentions {

    /** Later than anything that is claimed. */
    static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

    private static final List<String> SHOWN_BY_DRAFT = List.of(
            "select a.id from Article a join a.faqs x where x.id = :item",
            "select a.id from Article a join a.disclaimers x where x.id = :item",
            "select a.id from Article a join a.topics x where x.id = :item",
            "select a.id from Article a join a.authors x where x.id = :item",
            "select a.id from Article a where a.medicalReviewer.id = :item",
            "select f.id from Faq f join f.topics x where x.id = :item",
            "select t.id from Topic t where t.parent.id = :item",
            "select d.id from Disclaimer d where d.topic.id = :item");

    private static final List<String> SHOWN_BY_EDITION = List.of(
            "select e.item.id from ArticleEdition e join e.faqs x where x.id = :item and ",
            "select e.item.id from ArticleEdition e join e.disclaimers x where x.id = :item and ",
            "select e.item.id from ArticleEdition e join e.topics x where x.id = :item and ",
            "select e.item.id from ArticleEdition e join e.authors x where x.id = :item and ",
            "select e.item.id from ArticleEdition e where e.medicalReviewer.id = :item and ",
            "select e.item.id from FaqEdition e join e.topics x where x.id = :item and ",
            "select e.item.id from TopicEdition e where e.parent.id = :item and ",
            "select e.item.id from DisclaimerEdition e where e.topic.id = :item and ");

    private final EntityManager entities;
    private final Instant at;

    Mentions(EntityManager entities, Instant at) {
        this.entities = entities;
        this.at = Timeline.exact(at);
    }

    List<Mention> linkingTo(long itemId) {
        Set<List<Object>> links = entities.createQuery("""
                        select distinct l.itemId, l.revision from Link l join AddressClaim a
                          on a.kind = l.kind and a.language = l.language and a.slug = l.slug
                        where a.item.id = :item and l.itemId <> :item
                          and a.since = (select max(b.since) from AddressClaim b
                            where b.kind = a.kind and b.language = a.language and b.slug = a.slug)
                        """, Object[].class)
                .setParameter("item", itemId)
                .getResultStream()
                .map(List::of)
                .collect(Collectors.toSet());
        List<ContentItem> linking =
                items(links.stream().map(link -> (Long) link.get(0)).toList());
        Map<Long, Integer> shown = shownRevisions(linking);
        return linking.stream()
                .map(item -> mention(
                        item,
                        links.contains(List.<Object>of(item.id(), item.revision())),
                        links.contains(List.<Object>of(item.id(), shown.getOrDefault(item.id(), 0)))))
                .filter(mention -> mention.inDraft() || mention.isPublic())
                .toList();
    }

    List<Mention> showing(long itemId) {
        Set<Long> inDraft = new HashSet<>();
        Set<Long> inEdition = new HashSet<>();
        SHOWN_BY_DRAFT.forEach(query -> inDraft.addAll(entities.createQuery(query, Long.class)
                .setParameter("item", itemId)
                .getResultList()));
        SHOWN_BY_EDITION.forEach(query -> inEdition.addAll(entities.createQuery(query + Timeline.CURRENT, Long.class)
                .setParameter("item", itemId)
                .setParameter("at", at)
                .getResultList()));
        Set<Long> all = new HashSet<>(inDraft);
        all.addAll(inEdition);
        return items(all).stream()
                .map(item -> mention(item, inDraft.contains(item.id()), inEdition.contains(item.id())))
                .toList();
    }

    private static Mention mention(ContentItem item, boolean inDraft, boolean isPublic) {
        return new Mention(item.id(), item.kind(), item.title(), item.changedBy(), inDraft, isPublic);
    }

    private List<ContentItem> items(Collection<Long> ids) {
        return entities.createQuery(
                        "select i from ContentItem i where i.id in :ids and i.mergedInto is null and i.trashed.at is null",
                        ContentItem.class)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted(Comparator.comparing(ContentItem::title))
                .toList();
    }

    /** The revision of which readers see an edition, by the numbers of the items of which they see anything. */
    private Map<Long, Integer> shownRevisions(List<ContentItem> items) {
        return entities.createQuery(
                        "select e.item.id, e.revision from Edition e where e.item in :items and type(e) <> :withdrawal and "
                                + Timeline.CURRENT,
                        Object[].class)
                .setParameter("items", items)
                .setParameter("withdrawal", Withdrawal.class)
                .setParameter("at", at)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }
}
