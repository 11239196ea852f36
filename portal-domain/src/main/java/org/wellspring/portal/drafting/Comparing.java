package org.wellspring.portal.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.EditionNotFoundException;
import org.wellspring.portal.edition.ItemQueries;
import org.wellspring.portal.edition.NotPublicException;
import org.wellspring.portal.edition.Withdrawal;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.FieldDifference;
import org.wellspring.portal.revision.Revision;
import org.wellspring.portal.revision.Revisions;
import org.wellspring.portal.revision.StateComparison;

/** Any two states of an item beside each other: its draft, what readers see, a draft that was kept, an edition. */
@ApplicationScoped
@Transactional
public class Comparing {

    private final ContentItems items;
    private final ItemQueries queries;
    private final Revisions revisions;
    private final InstantSource clock;

    protected Comparing() {
        this(null, null, null, null);
    }

    @Inject
    public Comparing(ContentItems items, ItemQueries queries, Revisions revisions, InstantSource clock) {
        this.items = items;
        this.queries = queries;
        this.revisions = revisions;
        this.clock = clock;
    }

    /**
     * What changed from one side to the other, field by field; an edition that shows nothing counts as empty.
     *
     * @throws RevisionNotFoundException when a draft was never kept, or was folded into a later one
     * @throws EditionNotFoundException when an edition was never made
     * @throws NotPublicException when readers see nothing of the item
     */
    public Comparison compare(Actor actor, long id, Side before, Side after) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        ContentItem item = items.get(ContentItem.class, id);
        List<FieldDifference> differences = StateComparison.of(state(item, before), state(item, after));
        List<Long> moved = differences.stream()
                .flatMap(each -> Stream.concat(each.added().stream(), each.removed().stream()))
                .toList();
        return new Comparison(differences, queries.titles(moved));
    }

    private DraftState state(ContentItem item, Side side) {
        return switch (side.kind()) {
            case DRAFT -> item.draft();
            case PUBLIC ->
                items.currentEdition(item, clock.instant())
                        .filter(edition -> !(edition instanceof Withdrawal))
                        .map(Edition::shown)
                        .orElseThrow(NotPublicException::new);
            case REVISION ->
                revisions
                        .find(item.id(), side.number())
                        .map(Revision::state)
                        .orElseThrow(() -> new RevisionNotFoundException(side.number()));
            case EDITION ->
                items.edition(item, side.number())
                        .map(Edition::shown)
                        .orElseThrow(() -> new EditionNotFoundException(side.number()));
        };
    }
}
