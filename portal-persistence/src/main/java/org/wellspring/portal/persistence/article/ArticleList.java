package org.wellspring.portal.persistence.article;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.wellspring.portal.article.ArticleOrder;
import org.wellspring.portal.article.ArticleTeaser;
import org.wellspring.portal.article.MonthCount;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.edition.Showings;
import org.wellspring.portal.persistence.edition.Timeline;

/**
 * Some of the articles that readers see at an instant, the last posted first. A part of the list is found by an index
 * alone; only then are its few rows read.
 *
 * @param which a condition on the showing {@code s}
 * @param named the values of the parameters in it
 */
public record ArticleList(EntityManager entities, String which, Map<String, Object> named) {

    private static final String OF_TOPICS =
            "s.edition_id in (select t.edition_id from article_edition_topic t where t.topic_id in "
                    + Showings.standingFor(ItemKind.TOPIC, ":named") + ")";

    private static final String WRITTEN =
            "s.edition_id in (select a.edition_id from article_edition_author a where a.contributor_id in "
                    + Showings.standingFor(ItemKind.CONTRIBUTOR, ":named") + ")";

    private static final String REVIEWED =
            "s.edition_id in (select a.id from article_edition a where a.medical_reviewer_id in "
                    + Showings.standingFor(ItemKind.CONTRIBUTOR, ":named") + ")";

    private static ArticleList having(EntityManager entities, String which, Object value, Instant at) {
        return new ArticleList(entities, which, Map.of("named", value, "at", Timeline.exact(at)));
    }

    public static ArticleList in(EntityManager entities, Locale language, Instant at) {
        return having(entities, "s.language = :named", language.toLanguageTag(), at);
    }

    public static ArticleList ofTopics(EntityManager entities, List<Long> topics, Instant at) {
        return having(entities, OF_TOPICS, topics, at);
    }

    static ArticleList writtenBy(EntityManager entities, long contributor, Instant at) {
        return having(entities, WRITTEN, contributor, at);
    }

    static ArticleList reviewedBy(EntityManager entities, long contributor, Instant at) {
        return having(entities, REVIEWED, contributor, at);
    }

    ArticleList since(LocalDate first) {
        return and("s.posted_on >= :first", "first", first);
    }

    ArticleList until(LocalDate last) {
        return and("s.posted_on <= :last", "last", last);
    }

    private ArticleList and(String condition, String name, Object value) {
        Map<String, Object> all = new HashMap<>(named);
        all.put(name, value);
        return new ArticleList(entities, which + " and " + condition, Map.copyOf(all));
    }

    /** How many there are of each month, the last first. */
    List<MonthCount> months() {
        String year = "cast(extract(year from s.posted_on) as integer)";
        String month = "cast(extract(month from s.posted_on) as integer)";
        String grouped = " group by %1$s, %2$s order by %1$s desc, %2$s desc".formatted(year, month);
        return rows(query(year + ", " + month + ", count(*)", grouped, Tuple.class))
                .map(row -> new MonthCount(
                        YearMonth.of(row.get(0, Integer.class), row.get(1, Integer.class)), row.get(2, Long.class)))
                .toList();
    }

    ArticleOrder order() {
        return new ArticleOrder(editions(query()));
    }

    /** The editions of so many, without the first of them. */
    public List<Long> editions(long skip, int limit) {
        return editions(query().setFirstResult(Math.toIntExact(skip)).setMaxResults(limit));
    }

    private Query query() {
        return query("s.edition_id", " order by s.posted_on desc, s.edition_id desc", Long.class);
    }

    @SuppressWarnings("unchecked")
    private static List<Long> editions(Query query) {
        return query.getResultList();
    }

    List<ArticleTeaser> teasers(long skip, int limit) {
        return teasers(entities, editions(skip, limit));
    }

    /** Those among editions that are of articles, in the order of the editions. */
    static List<ArticleTeaser> teasers(EntityManager entities, List<Long> editions) {
        if (editions.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select new org.wellspring.portal.article.ArticleTeaser(e.id, e.item.language, e.item.slug,
                          e.content.title, e.content.standfirst, e.content.postedOn, e.readingMinutes)
                        from ArticleEdition e where e.id in :editions
                        """, ArticleTeaser.class)
                .setParameter("editions", editions)
                .getResultStream()
                .sorted(Comparator.comparingInt(teaser -> editions.indexOf(teaser.editionId())))
                .toList();
    }

    private Query query(String what, String tail, Class<?> type) {
        Query query = entities.createNativeQuery(
                "select " + what + " from showing s where s.kind = 'ARTICLE' and " + Showings.AT + " and " + which
                        + tail,
                type);
        named.forEach(query::setParameter);
        return query;
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> rows(Query query) {
        return query.getResultStream();
    }
}
