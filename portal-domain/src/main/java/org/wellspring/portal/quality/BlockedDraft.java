package org.wellspring.portal.quality;

import java.time.Instant;
import org.wellspring.portal.edition.ItemKind;

/**
 * A draft that cannot be published as it is.
 *
 * @param owner the name of the account that changed it last
 */
public record BlockedDraft(long id, ItemKind kind, String title, String owner, Instant changedAt) {}
