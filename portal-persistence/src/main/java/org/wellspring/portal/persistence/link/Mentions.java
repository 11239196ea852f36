package org.wellspring.portal.persistence.link;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.Withdrawal;
import org.wellspring.portal.link.Mention;
import org.wellspring.portal.persistence.edition.Timeline;

/** Finds which items lead readers to others, with as many statements for many as for one. */
final class Mentions {

    /** Later than anything that is claimed. */
    static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

    private static final List<String> SHOWN_BY_DRAFT = List.of(
            "select x.id, a.id from Article a join a.faqs x where x.id in :items",
            "select x.id, a.id from Article a join a.disclaimers x where x.id in :items",
            "select x.id, a.id from Article a join a.topics x where x.id in :items",
            "select x.id, a.id from Article a join a.authors x where x.id in :items",
            "select a.medicalReviewer.id, a.id from Article a where a.medicalReviewer.id in :items",
            "select x.id, f.id from Faq f join f.topics x where x.id in :items",
            "select t.parent.id, t.id from Topic t where t.parent.id in :items",
            "select d.topic.id, d.id from Disclaimer d where d.topic.id in :items");

    private static final List<String> SHOWN_BY_EDITION = List.of(
            "select x.id, e.item.id from ArticleEdition e join e.faqs x where x.id in :items and ",
            "select x.id, e.item.id from ArticleEdition e join e.disclaimers x where x.id in :items and ",
            "select x.id, e.item.id from ArticleEdition e join e.topics x where x.id in :items and ",
            "select x.id, e.item.id from ArticleEdition e join e.authors x where x.id in :items and ",
            "select e.medicalReviewer.id, e.item.id from ArticleEdition e where e.medicalReviewer.id in :items and ",
            "select x.id, e.item.id from FaqEdition e join e.topics x where x.id in :items and ",
            "select e.parent.id, e.item.id from TopicEdition e where e.parent.id in :items and ",
            "select e.topic.id, e.item.id from DisclaimerEdition e where e.topic.id in :items and ");

    private final EntityManager entities;
    private final Instant at;

    Mentions(EntityManager entities, Instant at) {
        this.entities = entities;
        this.at = Timeline.exact(at);
    }

    Map<Long, List<Mention>> linkingTo(Collection<Long> targets) {
        List<NotedLink> links = entities.createQuery("""
                        select distinct a.item.id, l.itemId, l.revision from Link l join AddressClaim a
                          on a.kind = l.kind and a.language = l.language and a.slug = l.slug
                        where a.item.id in :items and l.itemId <> a.item.id
                          and a.since = (select max(b.since) from AddressClaim b
                            where b.kind = a.kind and b.language = a.language and b.slug = a.slug)
                        """, Object[].class)
                .setParameter("items", targets)
                .getResultStream()
                .map(row -> new NotedLink((Long) row[0], (Long) row[1], (Integer) row[2]))
                .toList();
        List<ContentItem> linking =
                items(links.stream().map(NotedLink::from).distinct().toList());
        Map<Long, Integer> shown = shownRevisions(linking);
        Set<Tie> inDraft = new HashSet<>();
        Set<Tie> inEdition = new HashSet<>();
        Map<Long, Integer> drafts = linking.stream().collect(Collectors.toMap(ContentItem::id, ContentItem::revision));
        links.stream()
                .filter(link -> drafts.getOrDefault(link.from(), 0) == link.revision())
                .forEach(link -> inDraft.add(link.tie()));
        links.stream()
                .filter(link -> shown.getOrDefault(link.from(), 0) == link.revision())
                .forEach(link -> inEdition.add(link.tie()));
        return mentions(linking, inDraft, inEdition);
    }

    Map<Long, List<Mention>> showing(Collection<Long> targets) {
        Set<Tie> inDraft = new HashSet<>();
        Set<Tie> inEdition = new HashSet<>();
        SHOWN_BY_DRAFT.forEach(query ->
                inDraft.addAll(ties(entities.createQuery(query, Object[].class).setParameter("items", targets))));
        SHOWN_BY_EDITION.forEach(query ->
                inEdition.addAll(ties(entities.createQuery(query + Timeline.CURRENT, Object[].class)
                        .setParameter("items", targets)
                        .setParameter("at", at))));
        List<Long> showing = Stream.of(inDraft, inEdition)
                .flatMap(Set::stream)
                .map(Tie::from)
                .distinct()
                .toList();
        return mentions(items(showing), inDraft, inEdition);
    }

    private static List<Tie> ties(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> new Tie((Long) row[0], (Long) row[1]))
                .toList();
    }

    /** By their targets, in the order of the items that lead there. */
    private static Map<Long, List<Mention>> mentions(List<ContentItem> from, Set<Tie> inDraft, Set<Tie> inEdition) {
        Map<Long, Set<Long>> targets = Stream.of(inDraft, inEdition)
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Tie::from, Collectors.mapping(Tie::to, Collectors.toSet())));
        Map<Long, List<Mention>> mentions = new HashMap<>();
        for (ContentItem item : from) {
            for (Long target : targets.getOrDefault(item.id(), Set.of())) {
                Tie tie = new Tie(target, item.id());
                mentions.computeIfAbsent(target, each -> new ArrayList<>())
                        .add(mention(item, inDraft.contains(tie), inEdition.contains(tie)));
            }
        }
        return mentions;
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

    /** One item leads to another. */
    private record Tie(Long to, Long from) {}

    /** A revision of one item links to another. */
    private record NotedLink(Long to, Long from, int revision) {

        Tie tie() {
            return new Tie(to, from);
        }
    }
}
