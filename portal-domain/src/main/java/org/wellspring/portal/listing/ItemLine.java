package org.wellspring.portal.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.workflow.Stage;

/**
 * A line of a list.
 *
 * @param version what acts on the item are done on
 * @param blocking how many findings keep the draft from being published
 * @param warnings how many findings ask to be looked at
 * @param topics the names of the topics that it is about, in order
 * @param reviewer who should review it; {@code null} for nobody in particular
 * @param nextReviewOn the day from which an expert should look it over again; {@code null} when there is none
 * @param dueOn until when it should be reviewed; {@code null} when there is no day
 * @param turnsAt when what readers see of it is going to change by itself; {@code null} when nothing is planned
 */
public record ItemLine(
        long id,
        long version,
        ItemKind kind,
        Locale language,
        String slug,
        String title,
        ItemStatus status,
        Stage stage,
        int blocking,
        int warnings,
        List<String> topics,
        String reviewer,
        LocalDate dueOn,
        LocalDate nextReviewOn,
        Instant turnsAt,
        Instant changedAt,
        String changedBy) {

    public String address() {
        return kind.address(language, new Slug(slug));
    }
}
