package org.wellspring.portal.persistence.article;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.article.Archive;
import org.wellspring.portal.article.ArticleContent;
import org.wellspring.portal.article.ArticleOrder;
import org.wellspring.portal.article.ArticlePage;
import org.wellspring.portal.article.ArticleTeaser;
import org.wellspring.portal.article.PublishedArticles;
import org.wellspring.portal.article.Surroundings;
import org.wellspring.portal.disclaimer.StandingDisclaimers;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.persistence.edition.Timeline;
import org.wellspring.portal.text.Slug;

@Dependent
public class JpaPublishedArticles implements PublishedArticles {

    private final EntityManager entities;
    private final TopicTree tree;

    @Inject
    public JpaPublishedArticles(EntityManager entities) {
        this.entities = entities;
        this.tree = new TopicTree(entities);
    }

    @Override
    public Optional<ArticlePage> find(Locale language, Slug slug, Instant at, StandingDisclaimers standing) {
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
                .map(row -> page(language, slug, row, at, standing));
    }

    private ArticlePage page(Locale language, Slug slug, Object[] row, Instant at, StandingDisclaimers standing) {
        ArticleContent content = (ArticleContent) row[0];
        Long edition = (Long) row[2];
        NamedItems named = NamedItems.by(entities, language, edition, at);
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
                Stream.concat(standing.of(named.topicNumbers()).stream(), named.disclaimers())
                        .toList());
    }

    @Override
    public Surroundings around(ArticlePage page, Instant at) {
        return new Neighbourhood(entities).of(page, at);
    }

    @Override
    public List<ArticleTeaser> newest(Locale language, Instant at, int limit) {
        return ArticleList.in(entities, language, at).teasers(0, limit);
    }

    @Override
    public Archive archive(Locale language, Instant at) {
        return new Archive(ArticleList.in(entities, language, at).months());
    }

    @Override
    public List<ArticleTeaser> postedUntil(Locale language, YearMonth month, Instant at, long skip, int limit) {
        return ArticleList.in(entities, language, at)
                .until(month.atEndOfMonth())
                .teasers(skip, limit);
    }

    @Override
    public List<ArticleTeaser> postedIn(Locale language, YearMonth month, Instant at, int offset, int limit) {
        return ArticleList.in(entities, language, at)
                .since(month.atDay(1))
                .until(month.atEndOfMonth())
                .teasers(offset, limit);
    }

    @Override
    public List<ArticleTeaser> teasers(List<Long> editions) {
        return ArticleList.teasers(entities, editions);
    }

    @Override
    public Optional<String> picture(long edition) {
        return entities.createQuery(
                        "select e.content from ArticleEdition e where e.id = :edition", ArticleContent.class)
                .setParameter("edition", edition)
                .getResultStream()
                .findFirst()
                .flatMap(ArticleContent::picture);
    }

    @Override
    public ArticleOrder ofTopic(long topic, Instant at) {
        return ArticleList.ofTopics(entities, tree.under(topic, at), at).order();
    }

    @Override
    public ArticleOrder writtenBy(long contributor, Instant at) {
        return ArticleList.writtenBy(entities, contributor, at).order();
    }

    @Override
    public ArticleOrder reviewedBy(long contributor, Instant at) {
        return ArticleList.reviewedBy(entities, contributor, at).order();
    }
}
