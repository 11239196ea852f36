package org.wellspring.portal.persistence.article;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.article.ArticleContent;
import org.wellspring.portal.article.ArticlePage;
import org.wellspring.portal.article.ArticleTeaser;
import org.wellspring.portal.article.MonthCount;
import org.wellspring.portal.article.PublishedArticles;
import org.wellspring.portal.article.Surroundings;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.Slug;

@Dependent
public class JpaPublishedArticles implements PublishedArticles {

    private static final String TEASER = """
            select new org.wellspring.portal.article.ArticleTeaser(e.id, e.item.slug, e.content.title,
              e.content.standfirst, e.content.postedOn, e.readingMinutes)""";

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
                  (select count(f) from ArticleEdition f where f.item = e.item and f.validFrom <= :at)
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
        NamedItems named = NamedItems.by(entities, edition, at);
        return new ArticlePage(
                edition,
                language,
                slug,
                content.title(),
                content.standfirst(),
                content.body(),
                named.topics(),
                content.postedOn(),
                content.updatedOn(),
                (Instant) row[1],
                Math.toIntExact((Long) row[3]),
                content.review(),
                named.credits(),
                content.listing(),
                named.faqs(),
                new ShownDisclaimers(entities).by(language, edition, at));
    }

    @Override
    public Surroundings around(ArticlePage page, Instant at) {
        return new Neighbourhood(entities).of(page, at);
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
    public List<ArticleTeaser> teasers(List<Long> editions) {
        return entities.createQuery(TEASER + " from ArticleEdition e where e.id in :editions", ArticleTeaser.class)
                .setParameter("editions", editions)
                .getResultList();
    }

    @Override
    public List<MonthCount> months(Locale language, Instant at) {
        String query = """
                select extract(year from e.content.postedOn), extract(month from e.content.postedOn), count(e)
                """ + PUBLIC + """
                 group by extract(year from e.content.postedOn), extract(month from e.content.postedOn)
                order by extract(year from e.content.postedOn) desc, extract(month from e.content.postedOn) desc
                """;
        return entities.createQuery(query, Object[].class)
                .setParameter("language", language)
                .setParameter("at", Timeline.exact(at))
                .getResultStream()
                .map(row -> new MonthCount(YearMonth.of((Integer) row[0], (Integer) row[1]), (Long) row[2]))
                .toList();
    }

    @Override
    public List<ArticleTeaser> postedIn(Locale language, YearMonth month, Instant at, int offset, int limit) {
        return teasers(PUBLIC + " and e.content.postedOn between :first and :last", at)
                .setParameter("language", language)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
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
        String query = TEASER + which + " order by e.content.postedOn desc, e.id desc";
        return entities.createQuery(query, ArticleTeaser.class).setParameter("at", Timeline.exact(at));
    }

    private TypedQuery<Long> count(String which, Instant at) {
        return entities.createQuery("select count(e)" + which, Long.class).setParameter("at", Timeline.exact(at));
    }
}
