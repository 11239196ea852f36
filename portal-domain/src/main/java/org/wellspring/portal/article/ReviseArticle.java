package org.wellspring.portal.article;

import org.wellspring.portal.text.Slug;

/** An article's draft as an editor wants it; {@code version} is the one that the editor opened. */
public record ReviseArticle(long id, long version, Slug slug, ArticleContent content) {}
