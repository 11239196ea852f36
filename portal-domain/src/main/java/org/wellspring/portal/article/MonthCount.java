package org.wellspring.portal.article;

import java.time.YearMonth;

/** How many articles say that they were posted in a month. */
public record MonthCount(YearMonth month, long articles) {}
