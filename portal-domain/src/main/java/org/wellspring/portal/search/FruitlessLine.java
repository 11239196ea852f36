package org.wellspring.portal.search;

import java.time.LocalDate;

/**
 * A query for which there was no page.
 *
 * @param searches how often it was looked for
 * @param last the day on which it was looked for last
 */
public record FruitlessLine(String query, long searches, LocalDate last) {}
