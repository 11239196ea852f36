package org.wellspring.portal.article;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.disclaimer.StandingDisclaimers;
import org.wellspring.portal.text.Slug;

/** The articles as readers see them at an instant. */
public interface PublishedArticles {

    /** @param standing the disclaimers that the article shows besides those that it names */
    Optional<ArticlePage> find(Locale language, Slug slug, Instant at, StandingDisclaimers standing);

    /** Where readers can go on from an article that is shown; among articles of very large topics, from the newest. */
    Surroundings around(ArticlePage page, Instant at);

    /** The last posted first. */
    List<ArticleTeaser> newest(Locale language, Instant at, int limit);

    /** How many there are of each month. */
    Archive archive(Locale language, Instant at);

    /** Those posted until the end of a month, the last first, without the first so many of the month. */
    List<ArticleTeaser> postedUntil(Locale language, YearMonth month, Instant at, long skip, int limit);

    /** Those among editions that are of articles, in the order of the editions. */
    List<ArticleTeaser> teasers(List<Long> editions);

    /** The address of the image that stands for an article in a list. */
    Optional<String> picture(long edition);

    /** Those posted in a month, the last first. */
    List<ArticleTeaser> postedIn(Locale language, YearMonth month, Instant at, int offset, int limit);

    /** The articles of a topic and of all topics under it. */
    ArticleOrder ofTopic(long topic, Instant at);

    /** The articles that name a contributor as one of their authors. */
    ArticleOrder writtenBy(long contributor, Instant at);

    /** The articles that name a contributor as the expert who looked them over. */
    ArticleOrder reviewedBy(long contributor, Instant at);
}
