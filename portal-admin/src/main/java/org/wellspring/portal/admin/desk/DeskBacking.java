package org.wellspring.portal.admin.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemOverview;
import org.wellspring.portal.edition.ItemQueries;
import org.wellspring.portal.edition.ItemStatus;
import org.wellspring.portal.workflow.Stage;

/** How much stands where, what waits for a review, and what changed last. */
@Named("desk")
@RequestScoped
public class DeskBacking {

    private static final int RECENT = 8;

    private final ItemQueries queries;
    private final InstantSource clock;

    private List<Standing> standings;
    private List<Recent> waiting;
    private List<Recent> recent;

    /** How many items of each kind stand in one way. */
    public record Standing(ItemStatus status, List<Count> counts) {}

    /** How many items of a kind. */
    public record Count(ItemKind kind, long number) {}

    /** An item that changed lately. */
    public record Recent(ItemKind kind, ItemOverview item) {}

    protected DeskBacking() {
        this(null, null);
    }

    @Inject
    public DeskBacking(ItemQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public void load() {
        Instant now = clock.instant();
        standings = Stream.of(
                        ItemStatus.DRAFT,
                        ItemStatus.SCHEDULED,
                        ItemStatus.CHANGED,
                        ItemStatus.PUBLIC,
                        ItemStatus.TAKEN_BACK)
                .map(status -> new Standing(status, counts(status, now)))
                .toList();
        waiting = Stream.of(ItemKind.values())
                .flatMap(kind -> queries.inStage(kind, Stage.IN_REVIEW, now, RECENT).stream()
                        .map(item -> new Recent(kind, item)))
                .sorted(Comparator.comparing(each -> each.item().changedAt()))
                .limit(RECENT)
                .toList();
        recent = Stream.of(ItemKind.values())
                .flatMap(kind -> queries.list(kind, "", now, 0, RECENT).stream().map(item -> new Recent(kind, item)))
                .sorted(Comparator.comparing((Recent each) -> each.item().changedAt())
                        .reversed())
                .limit(RECENT)
                .toList();
    }

    private List<Count> counts(ItemStatus status, Instant now) {
        return Stream.of(ItemKind.values())
                .map(kind -> new Count(kind, queries.count(kind, "", status, now)))
                .toList();
    }

    public List<Standing> getStandings() {
        return standings;
    }

    /** The drafts that wait for a review, the one first that has waited longest. */
    public List<Recent> getWaiting() {
        return waiting;
    }

    public List<Recent> getRecent() {
        return recent;
    }
}
