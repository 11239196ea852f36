package org.wellspring.portal.syndication;

import java.time.Instant;
import java.util.Optional;
import org.wellspring.portal.edition.ItemKind;

/**
 * One file of the sitemap.
 *
 * @param number from 1
 * @param changedAt when the newest edition of its kind began; empty when nothing of the kind is public
 */
public record SitemapPart(ItemKind kind, int number, Optional<Instant> changedAt) {}
