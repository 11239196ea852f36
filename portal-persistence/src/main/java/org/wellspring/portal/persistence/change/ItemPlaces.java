package org.wellspring.portal.persistence.change;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.portal.change.Places;
import org.wellspring.portal.disclaimer.Scope;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.article.TopicTree;
import org.wellspring.portal.persistence.edition.Timeline;

/** Where readers find items by what their editions say. */
record ItemPlaces(EntityManager entities, Instant now) {

    private static final String NAMED = """
            select n.item_id, %s from (
              select topic_id as item_id from article_edition_topic where edition_id in (:editions)
              union select faq_id from article_edition_faq where edition_id in (:editions)
              union select contributor_id from article_edition_author where edition_id in (:editions)
              union select medical_reviewer_id from article_edition where id in (:editions)) n
            join content_item i on i.id = n.item_id
            """.formatted(Timeline.standInRow("i"));

    private static final String PARENTS = """
            select t.parent_id, %s from topic_edition t left join content_item i on i.id = t.parent_id
            where t.id in (:editions)
            """.formatted(Timeline.standInRow("i"));

    private static final String SCOPES =
            "select d.content.scope, d.topic.id from DisclaimerEdition d where d.id in :editions";

    private static final String DAYS =
            "select count(distinct e.content.postedOn) from ArticleEdition e where e.id in :editions";

    Places of(ItemKind kind, Locale language, Set<Long> editions) {
        if (editions.isEmpty()) {
            return Places.NONE;
        }
        return switch (kind) {
            case ARTICLE ->
                Places.ofArticle(named(editions), topics(kind, editions)).and(ofDays(language, editions));
            case FAQ -> Places.ofQuestion(topics(kind, editions));
            case TOPIC -> ofTopic(editions);
            case DISCLAIMER -> ofDisclaimer(language, editions);
            case CONTRIBUTOR, PAGE -> Places.NONE;
        };
    }

    private Places ofDays(Locale language, Set<Long> editions) {
        long days = entities.createQuery(DAYS, Long.class)
                .setParameter("editions", editions)
                .getSingleResult();
        return days > 1 ? Places.ofOtherDay(language) : Places.NONE;
    }

    /** Each as it is named, and as what it has become a part of. */
    private Set<Long> named(Set<Long> editions) {
        return numbers(rows(NAMED, editions));
    }

    private Set<Long> topics(ItemKind kind, Set<Long> editions) {
        TopicTree tree = new TopicTree(entities);
        return editions.stream()
                .flatMap(edition -> tree.above(kind, edition, now).stream())
                .collect(Collectors.toSet());
    }

    private Places ofTopic(Set<Long> editions) {
        List<Tuple> rows = rows(PARENTS, editions);
        long different = rows.stream()
                .map(row -> Optional.ofNullable(row.get(0)))
                .distinct()
                .count();
        return Places.ofTopic(numbers(rows), different > 1);
    }

    private Places ofDisclaimer(Locale language, Set<Long> editions) {
        return entities.createQuery(SCOPES, Tuple.class)
                .setParameter("editions", editions)
                .getResultStream()
                .map(row -> ofDisclaimer(row.get(0, Scope.class), row.get(1, Long.class), language))
                .reduce(Places.NONE, Places::and);
    }

    private Places ofDisclaimer(Scope scope, Long topic, Locale language) {
        return switch (scope) {
            case PORTAL -> Places.ofDisclaimerForAll(language);
            case TOPIC -> Places.ofDisclaimer(Set.copyOf(new TopicTree(entities).under(topic, now)));
            case ARTICLE -> Places.NONE;
        };
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String query, Set<Long> editions) {
        return entities.createNativeQuery(query, Tuple.class)
                .setParameter("editions", editions)
                .setParameter("at", now)
                .getResultList();
    }

    /** Those in any column; some items name nobody, and some topics lie under none. */
    private static Set<Long> numbers(List<Tuple> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.toArray()))
                .filter(Objects::nonNull)
                .map(Long.class::cast)
                .collect(Collectors.toSet());
    }
}
