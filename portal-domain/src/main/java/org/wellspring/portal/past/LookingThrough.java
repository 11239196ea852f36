package org.wellspring.portal.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.Withdrawal;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.StateComparison;
import org.wellspring.portal.text.Slug;

/** Tells readers how an item came to be as it is. */
@ApplicationScoped
@Transactional
public class LookingThrough {

    /** What readers see of an item on its own page, by the names of the fields. */
    private static final Set<String> SEEN = Set.of(
            "title",
            "standfirst",
            "body",
            "text",
            "region",
            "postedOn",
            "updatedOn",
            "reviewedOn",
            "nextReviewOn",
            "topics",
            "faqs",
            "disclaimers",
            "authors",
            "medicalReviewer");

    private static final String NOTE = "changeNote";

    private final BegunEditions begun;

    protected LookingThrough() {
        this(null);
    }

    @Inject
    public LookingThrough(BegunEditions begun) {
        this.begun = begun;
    }

    /** Empty when readers see nothing of the item at the instant. */
    public Optional<History> history(ItemKind kind, Locale language, Slug slug, Instant at, int offset, int limit) {
        List<Edition> current = begun.at(kind, language, slug, at, 0, 1);
        if (current.isEmpty() || current.get(0) instanceof Withdrawal) {
            return Optional.empty();
        }
        List<Edition> editions = begun.at(kind, language, slug, at, offset, limit + 1);
        List<PastEdition> told = new ArrayList<>();
        for (int i = 0; i < Math.min(limit, editions.size()); i++) {
            told.add(told(
                    editions.get(i), i + 1 < editions.size() ? Optional.of(editions.get(i + 1)) : Optional.empty()));
        }
        return Optional.of(new History(current.get(0).shown().value("title"), told));
    }

    public long count(ItemKind kind, Locale language, Slug slug, Instant at) {
        return begun.count(kind, language, slug, at);
    }

    private static PastEdition told(Edition edition, Optional<Edition> earlier) {
        DraftState shown = edition.shown();
        String note = shown.value(NOTE);
        boolean isNew =
                earlier.map(each -> !each.shown().value(NOTE).equals(note)).orElse(true);
        return new PastEdition(
                edition.id(),
                edition.validFrom(),
                edition instanceof Withdrawal,
                earlier.isEmpty(),
                isNew ? note : "",
                edition instanceof Withdrawal
                        ? List.of()
                        : earlier.filter(each -> !(each instanceof Withdrawal))
                                .map(each -> changes(each.shown(), shown))
                                .orElse(List.of()));
    }

    private static List<FieldChange> changes(DraftState before, DraftState after) {
        return StateComparison.of(before, after).stream()
                .filter(difference -> SEEN.contains(difference.name()))
                .map(FieldChange::of)
                .toList();
    }
}
