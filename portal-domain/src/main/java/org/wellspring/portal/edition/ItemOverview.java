package org.wellspring.portal.edition;

import java.time.Instant;
import java.util.Locale;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.workflow.Stage;

/** A line of the editors' lists. */
public record ItemOverview(
        long id,
        Locale language,
        Slug slug,
        String title,
        ItemStatus status,
        Stage stage,
        Instant changedAt,
        String changedBy) {}
