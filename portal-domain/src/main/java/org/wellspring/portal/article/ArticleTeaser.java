package org.wellspring.portal.article;

import java.time.LocalDate;
import org.wellspring.portal.text.Slug;

/**
 * An article in a list.
 *
 * @param postedOn the day it says it was posted
 * @param readingMinutes at least 1
 */
public record ArticleTeaser(Slug slug, String title, String standfirst, LocalDate postedOn, int readingMinutes) {}
