package org.wellspring.portal.persistence.article;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.article.ArticleContent;
import org.wellspring.portal.article.ArticlePage;
import org.wellspring.portal.article.ArticleTeaser;
import org.wellspring.portal.article.Credits;
import org.wellspring.portal.article.PublishedArticles;
import org.wellspring.portal.contributor.Byline;
import org.wellspring.portal.disclaimer.DisclaimerEntry;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.faq.FaqEntry;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.Slug;

@Dependent
public class JpaPublishedArticles implements PublishedArticles {

    private static final String PUBLIC =
            " from ArticleEdition e where e.item.language = :language and " + Timeline.CURRENT;

    private static final String OF_TOPICS =
            " from ArticleEdition e where e.id in (select a.id from ArticleEdition a join a.topics t where "
                    + Timeline.standIn("t", ItemKind.TOPIC) + " in :topics) and " + Timeline.CURRENT;

    private static final String WRITTEN =
            " from ArticleEdition e where e.id in (select a.id from ArticleEdition a join a.authors c where "
                    + Timeline.standIn("c", ItemKind.CONTRIBUTOR) + " = :contributor) and " + Timeline.CURRENT;

    private static final String REVIEWED =
            " from ArticleEdition e where e.id in (select a.id from ArticleEdition a join a.medicalReviewer c where "
                    + Timeline.standIn("c", ItemKind.CONTRIBUTOR) + " = :contributor) and " + Timeline.CURRENT;

    private final EntityManager entities;
    private final TopicTree tree;

    @Inject
    public JpaPublishedArticles(EntityManager entities) {
        this.entities = entities;
        this.tree = new TopicTree(entities);
    }

    @Override
    public Optional<ArticlePage> find(Locale language, Slug slug, Instant at) {
        String query = """
                select e.content, e.validFrom, e.id,
                  (select count(f) from ArticleEdition f where f.item = e.item and f.validFrom <= :at),
                  (select count(c) from ArticleEdition a join a.authors c where a.id = e.id),
                  case when e.medicalReviewer is null then 0 else 1 end
                """ + " from ArticleEdition e where e.item.id = " + Timeline.SHOWN + " and " + Timeline.CURRENT;
        return entities.createQuery(query, Object[].class)
                .setParameter("language", language)
                .setParameter("kind", ItemKind.ARTICLE)
                .setParameter("slug", slug)
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .findFirst()
                .map(row -> page(language, slug, row, at));
    }

    private ArticlePage page(Locale language, Slug slug, Object[] row, Instant at) {
        ArticleContent content = (ArticleContent) row[0];
        Long edition = (Long) row[2];
        return new ArticlePage(
                edition,
                language,
                slug,
                content.title(),
                content.standfirst(),
                content.body(),
                topics(edition, at),
                content.postedOn(),
                content.updatedOn(),
                (Instant) row[1],
                Math.toIntExact((Long) row[3]),
                content.review(),
                (Long) row[4] + (Integer) row[5] > 0 ? credits(edition, at) : Credits.NONE,
                content.listing(),
                faqs(edition, at),
                disclaimers(language, edition, at));
    }

    private List<ItemLink> topics(Long articleEdition, Instant at) {
        String query = """
                select new org.wellspring.portal.edition.ItemLink(e.id, e.item.slug, e.content.name)
                from ArticleEdition a join a.topics t join TopicEdition e on e.item.id = %s
                where a.id = :edition and %s order by index(t)
                """.formatted(Timeline.standIn("t", ItemKind.TOPIC), Timeline.CURRENT);
        return entities.createQuery(query, ItemLink.class)
                .setParameter("edition", articleEdition)
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .distinct()
                .toList();
    }

    /** A question that became a part of another is shown as that one, once. */
    private List<FaqEntry> faqs(Long articleEdition, Instant at) {
        String query = """
                select new org.wellspring.portal.faq.FaqEntry(
                  e.id, e.item.slug, e.content.question, e.content.answer)
                from ArticleEdition a join a.faqs f join FaqEdition e on e.item.id = %s
                where a.id = :edition and %s order by index(f)
                """.formatted(Timeline.standIn("f", ItemKind.FAQ), Timeline.CURRENT);
        return entities.createQuery(query, FaqEntry.class)
                .setParameter("edition", articleEdition)
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .distinct()
                .toList();
    }

    /** Who became a part of another contributor is named as that one, once. */
    private Credits credits(Long articleEdition, Instant at) {
        String author = "e.item.id = " + Timeline.standIn("c", ItemKind.CONTRIBUTOR);
        String reviewer = "e.item.id = " + Timeline.standIn("m", ItemKind.CONTRIBUTOR);
        String query = """
                select case when %1$s then index(c) end, case when %2$s then 1 end,
                  e.id, e.item.slug, e.content.name, e.content.qualifications
                from ArticleEdition a left join a.authors c left join a.medicalReviewer m
                  join ContributorEdition e on %1$s or %2$s
                where a.id = :edition and %3$s order by index(c)
                """.formatted(author, reviewer, Timeline.CURRENT);
        List<Object[]> rows = entities.createQuery(query, Object[].class)
                .setParameter("edition", articleEdition)
                .setParameter("at", Timeline.exact(at))
                .getResultList();
        return new Credits(bylines(rows, 0).toList(), bylines(rows, 1).findFirst());
    }

    /** @param role where the row tells whether it is meant */
    private static Stream<Byline> bylines(List<Object[]> rows, int role) {
        return rows.stream()
                .filter(row -> row[role] != null)
                .map(row -> new Byline((Long) row[2], (Slug) row[3], (String) row[4], (String) row[5]))
                .distinct();
    }

    private List<DisclaimerEntry> disclaimers(Locale language, Long articleEdition, Instant at) {
        String query = """
                select new org.wellspring.portal.disclaimer.DisclaimerEntry(
                  e.id, e.item.slug, e.content.title, e.content.text, e.content.region)
                from DisclaimerEdition e left join e.topic t
                where e.item.language = :language and %s and (
                  e.content.scope = PORTAL
                  or e.content.scope = TOPIC and %s in :topics
                  or e.content.scope = ARTICLE and e.item.id in (
                    select %s from ArticleEdition a join a.disclaimers d where a.id = :edition))
                order by
                  case e.content.scope when PORTAL then 1 when TOPIC then 2 else 3 end,
                  case e.content.region when EVERYWHERE then 1 when US then 2 when EU then 3 else 4 end,
                  e.item.id
                """.formatted(
                Timeline.CURRENT, Timeline.standIn("t", ItemKind.TOPIC), Timeline.standIn("d", ItemKind.DISCLAIMER));
        return entities.createQuery(query, DisclaimerEntry.class)
                .setParameter("language", language)
                .setParameter("edition", articleEdition)
                .setParameter("topics", tree.above(articleEdition, at))
                .setParameter("at", Timeline.exact(at))
                .getResultList();
    }

    @Override
    public List<ArticleTeaser> newest(Locale language, Instant at, int offset, int limit) {
        return teasers(PUBLIC, at)
                .setParameter("language", language)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long count(Locale language, Instant at) {
        return count(PUBLIC, at).setParameter("language", language).getSingleResult();
    }

    @Override
    public List<ArticleTeaser> ofTopic(long topic, Instant at, int offset, int limit) {
        return teasers(OF_TOPICS, at)
                .setParameter("topics", tree.under(topic, at))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long countOfTopic(long topic, Instant at) {
        return count(OF_TOPICS, at)
                .setParameter("topics", tree.under(topic, at))
                .getSingleResult();
    }

    @Override
    public List<ArticleTeaser> writtenBy(long contributor, Instant at, int offset, int limit) {
        return of(WRITTEN, contributor, at, offset, limit);
    }

    @Override
    public long countWrittenBy(long contributor, Instant at) {
        return count(WRITTEN, at).setParameter("contributor", contributor).getSingleResult();
    }

    @Override
    public List<ArticleTeaser> reviewedBy(long contributor, Instant at, int offset, int limit) {
        return of(REVIEWED, contributor, at, offset, limit);
    }

    @Override
    public long countReviewedBy(long contributor, Instant at) {
        return count(REVIEWED, at).setParameter("contributor", contributor).getSingleResult();
    }

    private List<ArticleTeaser> of(String which, long contributor, Instant at, int offset, int limit) {
        return teasers(which, at)
                .setParameter("contributor", contributor)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private TypedQuery<ArticleTeaser> teasers(String which, Instant at) {
        String query = """
                select new org.wellspring.portal.article.ArticleTeaser(e.id, e.item.slug, e.content.title,
                  e.content.standfirst, e.content.postedOn, e.readingMinutes)
                """ + which + " order by e.content.postedOn desc, e.id desc";
        return entities.createQuery(query, ArticleTeaser.class).setParameter("at", Timeline.exact(at));
    }

    private TypedQuery<Long> count(String which, Instant at) {
        return entities.createQuery("select count(e)" + which, Long.class).setParameter("at", Timeline.exact(at));
    }
}
