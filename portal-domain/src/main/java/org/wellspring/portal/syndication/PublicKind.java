package org.wellspring.portal.syndication;

import java.time.Instant;
import org.wellspring.portal.edition.ItemKind;

/**
 * The public items of a kind.
 *
 * @param count at least one
 * @param changedAt when the newest of the editions that readers see began
 */
public record PublicKind(ItemKind kind, long count, Instant changedAt) {}
