package org.wellspring.portal.article;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.text.Slug;

/** The articles as readers see them at an instant. */
public interface PublishedArticles {

    Optional<ArticlePage> find(Locale language, Slug slug, Instant at);

    /** Where readers can go on from an article that is shown; among articles of very large topics, from the newest. */
    Surroundings around(ArticlePage page, Instant at);

    /** The last posted first. */
    List<ArticleTeaser> newest(Locale language, Instant at, int offset, int limit);

    long count(Locale language, Instant at);

    /** Those among editions that are of articles, in no order. */
    List<ArticleTeaser> teasers(List<Long> editions);

    /** The months in which any was posted, the last first. */
    List<MonthCount> months(Locale language, Instant at);

    /** Those posted in a month, the last first. */
    List<ArticleTeaser> postedIn(Locale language, YearMonth month, Instant at, int offset, int limit);

    /** The articles of a topic and of all topics under it, the last posted first. */
    List<ArticleTeaser> ofTopic(long topic, Instant at, int offset, int limit);

    long countOfTopic(long topic, Instant at);

    /** The articles that name a contributor as one of their authors, the last posted first. */
    List<ArticleTeaser> writtenBy(long contributor, Instant at, int offset, int limit);

    long countWrittenBy(long contributor, Instant at);

    /** The articles that name a contributor as the expert who looked them over, the last posted first. */
    List<ArticleTeaser> reviewedBy(long contributor, Instant at, int offset, int limit);

    long countReviewedBy(long contributor, Instant at);
}
