package org.wellspring.portal.persistence.faq;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.faq.FaqGroup;
import org.wellspring.portal.faq.FaqOrder;
import org.wellspring.portal.faq.FaqPage;
import org.wellspring.portal.faq.FaqSection;
import org.wellspring.portal.faq.FaqTeaser;
import org.wellspring.portal.faq.PublishedFaqs;
import org.wellspring.portal.faq.QuestionWords;
import org.wellspring.portal.persistence.article.TopicTree;
import org.wellspring.portal.persistence.edition.Showings;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

@Dependent
class JpaPublishedFaqs implements PublishedFaqs {

    /** Only so many editions are looked at, the newest, so that a large library costs no more. */
    private static final int LOOKED_AT = 2_000;

    private static final String MOST_ASKED = """
            select e.id, i.language, i.slug, f.question
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

    private static final String OF_TOPICS = """
            select s.edition_id, s.language, i.slug, f.question
            from showing s join content_item i on i.id = s.item_id join faq_edition f on f.id = s.edition_id
            where s.kind = 'FAQ' and %s and s.edition_id in (
              select t.edition_id from faq_edition_topic t where t.topic_id in %s)
            order by s.asked, s.edition_id
            """.formatted(Showings.AT, Showings.standingFor(ItemKind.TOPIC, ":topics"));

    private static final String ARTICLES = """
            select s.edition_id, s.language, i.slug, a.title
            from showing s join content_item i on i.id = s.item_id join article_edition a on a.id = s.edition_id
            where s.kind = 'ARTICLE' and %s and s.edition_id in (
              select f.edition_id from article_edition_faq f where f.faq_id in %s)
            order by a.title, s.edition_id
            """.formatted(Showings.AT, Showings.standingFor(ItemKind.FAQ, ":faq"));

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
                select new org.wellspring.portal.edition.ItemLink(e.id, e.item.language, e.item.slug, e.content.name)
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

    @SuppressWarnings("unchecked")
    private List<ItemLink> articles(Long faq, Instant at) {
        Stream<Tuple> rows = entities.createNativeQuery(ARTICLES, Tuple.class)
                .setParameter("faq", faq)
                .setParameter("at", Timeline.exact(at))
                .getResultStream();
        return rows.map(row -> new ItemLink(
                        row.get(0, Long.class),
                        language(row),
                        new Slug(row.get(2, String.class)),
                        row.get(3, String.class)))
                .toList();
    }

    @Override
    public FaqOrder order(Locale language, QuestionWords words, Instant at) {
        return new FaqList(entities, language, words, at).order();
    }

    @Override
    public List<FaqGroup> groups(List<FaqSection> sections) {
        return new FaqGroups(entities).of(sections);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<FaqTeaser> ofTopic(long topic, Instant at, int limit) {
        Stream<Tuple> rows = entities.createNativeQuery(OF_TOPICS, Tuple.class)
                .setParameter("topics", new TopicTree(entities).under(topic, at))
                .setParameter("at", Timeline.exact(at))
                .setMaxResults(limit)
                .getResultStream();
        return rows.map(JpaPublishedFaqs::teaser).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<FaqTeaser> mostAsked(Locale language, Instant at, int limit) {
        Stream<Tuple> rows = entities.createNativeQuery(MOST_ASKED, Tuple.class)
                .setParameter("language", language.toLanguageTag())
                .setParameter("at", Timeline.exact(at))
                .setMaxResults(limit)
                .getResultStream();
        return rows.map(JpaPublishedFaqs::teaser).toList();
    }

    private static FaqTeaser teaser(Tuple row) {
        return new FaqTeaser(
                row.get(0, Long.class), language(row), new Slug(row.get(2, String.class)), row.get(3, String.class));
    }

    private static Locale language(Tuple row) {
        return Locale.forLanguageTag(row.get(1, String.class));
    }
}
