package org.wellspring.portal.edition;

import java.time.Instant;
import java.util.Locale;
import org.wellspring.portal.text.Slug;

/** A line of the editors' lists. */
public record ItemOverview(
        long id, Locale language, Slug slug, String title, ItemStatus status, Instant changedAt, String changedBy) {}
