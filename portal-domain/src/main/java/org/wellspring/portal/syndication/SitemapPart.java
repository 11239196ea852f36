package org.wellspring.portal.syndication;

import java.time.Instant;
import org.wellspring.portal.edition.ItemKind;

/**
 * One file of the sitemap.
 *
 * @param number from 1
 * @param changedAt when the newest edition of its kind began
 */
public record SitemapPart(ItemKind kind, int number, Instant changedAt) {}
