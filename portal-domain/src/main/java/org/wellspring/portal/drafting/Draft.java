package org.wellspring.portal.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.edition.Trashed;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.workflow.Stage;
import org.wellspring.portal.workflow.Step;

/**
 * An item's draft as an editor opens it.
 *
 * @param version what acts on the item are done on
 * @param revision what changes of the text start from
 * @param address where readers find it, relative to the site's root, whether or not it is public
 * @param steps what the editor may do next
 * @param approvedBy who approved the draft; {@code null} while nobody has
 * @param reviewer who should review it; {@code null} for nobody in particular
 * @param dueOn until when; {@code null} when there is no day
 * @param mergedInto the number of the item of which this one has become a part
 * @param trashed who put it into the trash and when
 */
public record Draft(
        long id,
        ItemKind kind,
        long version,
        int revision,
        Locale language,
        Slug slug,
        String address,
        String title,
        DraftState state,
        Instant changedAt,
        String changedBy,
        ItemStatus status,
        Stage stage,
        List<Step> steps,
        String approvedBy,
        String reviewer,
        LocalDate dueOn,
        Optional<Long> mergedInto,
        Optional<Trashed> trashed) {

    /** Whether it can be worked on: it is neither a part of another nor in the trash. */
    public boolean isInUse() {
        return mergedInto.isEmpty() && trashed.isEmpty();
    }

    public boolean may(Step step) {
        return steps.contains(step);
    }
}
