package org.wellspring.portal.contributor;

/**
 * What a contributor's own page shows beside their articles.
 *
 * @param editionId of the contributor's edition shown
 * @param id the contributor's number
 */
public record ContributorPage(long editionId, long id, ContributorContent content) {}
