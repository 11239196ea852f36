package org.wellspring.portal.persistence.faq;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.faq.FaqGroup;
import org.wellspring.portal.faq.FaqPage;
import org.wellspring.portal.faq.FaqTeaser;
import org.wellspring.portal.faq.PublishedFaqs;
import org.wellspring.portal.faq.QuestionWords;
import org.wellspring.portal.persistence.article.TopicTree;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

@Dependent
class JpaPublishedFaqs implements PublishedFaqs {

    private static final String PUBLIC = " from FaqEdition e where e.item.language = :language and " + Timeline.CURRENT;

    /** The edition of a topic, where it is the one that readers see. */
    private static final String TOPIC_NOW = Timeline.CURRENT.replace("e.", "n.");

    /** The place of the first topic that is public; a topic that became a part of another counts as that one. */
    private static final String FIRST_TOPIC = """
            (select min(index(u)) from FaqEdition g join g.topics u join TopicEdition n on n.item.id = %s
              where g.id = e.id and %s)
            """.formatted(Timeline.standIn("u", ItemKind.TOPIC), TOPIC_NOW);

    private static final String GROUPED =
            """
            select e.id, i.slug, e.content.question, n.id, o.slug, n.content.name
            from FaqEdition e join e.item i left join e.topics t on index(t) = %s
              left join TopicEdition n on n.item.id = %s and %s
              left join n.item o
            where i.language = :language and %s
            """.formatted(FIRST_TOPIC, Timeline.standIn("t", ItemKind.TOPIC), TOPIC_NOW, Timeline.CURRENT);

    private static final String BY_TOPIC = """
             order by case when n.id is null then 1 else 0 end, lower(n.content.name), o.id, lower(e.content.question), e.id
            """;

    /** Only so many editions are looked at, the newest, so that a large library costs no more. */
    private static final int LOOKED_AT = 2_000;

    private static final String MOST_ASKED = """
            select e.id, i.slug, f.question
            from (
              select n.faq_id, count(*) as articles
              from (select edition_id, faq_id from article_edition_faq order by edition_id desc fetch first %d rows only) n
              join edition a on a.id = n.edition_id and a.valid_from = (select max(x.valid_from) from edition x
                where x.item_id = a.item_id and x.valid_from <= :at)
              group by n.faq_id) q
            join content_item i on i.id = q.faq_id and i.language = :language
            join edition e on e.item_id = i.id and %s
            join faq_edition f on f.id = e.id
            order by q.articles desc, e.valid_from desc, e.id desc
            """.formatted(LOOKED_AT, Timeline.SHOWN_ROW);

    private final EntityManager entities;

    @Inject
    JpaPublishedFaqs(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<FaqPage> find(Locale language, Slug slug, Instant at) {
        String query = """
                select e.content.question, e.content.answer, e.validFrom, e.item.id, e.id,
                  (select min(f.validFrom) from FaqEdition f where f.item = e.item)
                """ + " from FaqEdition e where e.item.id = " + Timeline.SHOWN + " and " + Timeline.CURRENT;
        return entities.createQuery(query, Object[].class)
                .setParameter("language", language)
                .setParameter("kind", ItemKind.FAQ)
                .setParameter("slug", slug)
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .findFirst()
                .map(row -> new FaqPage(
                        (Long) row[4],
                        (Long) row[3],
                        language,
                        slug,
                        (String) row[0],
                        (RichText) row[1],
                        topics((Long) row[4], at),
                        (Instant) row[5],
                        (Instant) row[2],
                        articles((Long) row[3], at)));
    }

    private List<ItemLink> topics(Long edition, Instant at) {
        String query = """
                select new org.wellspring.portal.edition.ItemLink(e.id, e.item.slug, e.content.name)
                from FaqEdition f join f.topics t join TopicEdition e on e.item.id = %s
                where f.id = :edition and %s order by index(t)
                """.formatted(Timeline.standIn("t", ItemKind.TOPIC), Timeline.CURRENT);
        return entities.createQuery(query, ItemLink.class)
                .setParameter("edition", edition)
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .distinct()
                .toList();
    }

    private List<ItemLink> articles(Long faq, Instant at) {
        String query = """
                select new org.wellspring.portal.edition.ItemLink(e.id, e.item.slug, e.content.title)
                from ArticleEdition e join e.faqs f where %s = :faq and %s order by e.content.title
                """.formatted(Timeline.standIn("f", ItemKind.FAQ), Timeline.CURRENT);
        return entities.createQuery(query, ItemLink.class)
                .setParameter("faq", faq)
                .setParameter("at", Timeline.exact(at))
                .getResultList();
    }

    @Override
    public List<FaqGroup> byTopic(Locale language, QuestionWords words, Instant at, int offset, int limit) {
        return having(words, entities.createQuery(GROUPED + having(words) + BY_TOPIC, Object[].class))
                .setParameter("language", language)
                .setParameter("at", Timeline.exact(at))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        JpaPublishedFaqs::topic,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                row -> new FaqTeaser((Long) row[0], (Slug) row[1], (String) row[2]),
                                Collectors.toList())))
                .entrySet()
                .stream()
                .map(group -> new FaqGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static Optional<ItemLink> topic(Object[] row) {
        return row[3] == null
                ? Optional.empty()
                : Optional.of(new ItemLink((Long) row[3], (Slug) row[4], (String) row[5]));
    }

    @Override
    public List<FaqTeaser> ofTopic(long topic, Instant at, int limit) {
        String query = """
                select new org.wellspring.portal.faq.FaqTeaser(e.id, e.item.slug, e.content.question) from FaqEdition e
                where e.id in (select f.id from FaqEdition f join f.topics t where %s in :topics) and %s
                order by lower(e.content.question), e.id
                """.formatted(Timeline.standIn("t", ItemKind.TOPIC), Timeline.CURRENT);
        return entities.createQuery(query, FaqTeaser.class)
                .setParameter("topics", new TopicTree(entities).under(topic, at))
                .setParameter("at", Timeline.exact(at))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<FaqTeaser> mostAsked(Locale language, Instant at, int limit) {
        Stream<Tuple> rows = entities.createNativeQuery(MOST_ASKED, Tuple.class)
                .setParameter("language", language.toLanguageTag())
                .setParameter("at", Timeline.exact(at))
                .setMaxResults(limit)
                .getResultStream();
        return rows.map(row -> new FaqTeaser(
                        row.get(0, Long.class), new Slug(row.get(1, String.class)), row.get(2, String.class)))
                .toList();
    }

    @Override
    public long count(Locale language, QuestionWords words, Instant at) {
        return having(
                        words,
                        entities.createQuery("select count(e)" + PUBLIC + having(words), Long.class)
                                .setParameter("language", language)
                                .setParameter("at", Timeline.exact(at)))
                .getSingleResult();
    }

    private static String having(QuestionWords words) {
        return IntStream.range(0, words.words().size())
                .mapToObj(" and lower(e.content.question) like :word%d"::formatted)
                .collect(Collectors.joining());
    }

    /** Words have neither of the signs that mean something to LIKE. */
    private static <T> TypedQuery<T> having(QuestionWords words, TypedQuery<T> query) {
        IntStream.range(0, words.words().size())
                .forEach(at ->
                        query.setParameter("word" + at, "%" + words.words().get(at) + "%"));
        return query;
    }
}
