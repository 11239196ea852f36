package org.wellspring.portal.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.Edition;
import org.wellspring.portal.edition.EditionNotFoundException;
import org.wellspring.portal.edition.ItemQueries;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.FieldDifference;
import org.wellspring.portal.revision.Revision;
import org.wellspring.portal.revision.RevisionOverview;
import org.wellspring.portal.revision.Revisions;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.revision.StateComparison;

/** What an item's draft said before: listed, compared, made the draft again. */
@ApplicationScoped
@Transactional
public class History {

    private final ContentItems items;
    private final ItemQueries queries;
    private final Revisions revisions;
    private final Drafting drafting;
    private final AuditTrail audit;

    protected History() {
        this(null, null, null, null, null);
    }

    @Inject
    public History(ContentItems items, ItemQueries queries, Revisions revisions, Drafting drafting, AuditTrail audit) {
        this.items = items;
        this.queries = queries;
        this.revisions = revisions;
        this.drafting = drafting;
        this.audit = audit;
    }

    /** The item's kept drafts, the last first. */
    public List<RevisionOverview> list(Actor actor, long id, int offset, int limit) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        return revisions.list(id, offset, limit);
    }

    public long count(Actor actor, long id) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        return revisions.count(id);
    }

    /**
     * What changed from one kept draft to another, field by field.
     *
     * @throws RevisionNotFoundException when one of them was never kept, or was folded into a later one
     */
    public Comparison compare(Actor actor, long id, int from, int to) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        return compared(revision(id, from).state(), revision(id, to).state());
    }

    /**
     * What changed from one edition to another, field by field; one that shows nothing counts as empty.
     *
     * @throws EditionNotFoundException when one of them was never made
     */
    public Comparison compareEditions(Actor actor, long id, int from, int to) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        ContentItem item = items.get(ContentItem.class, id);
        return compared(shown(item, from), shown(item, to));
    }

    private DraftState shown(ContentItem item, int number) {
        return items.edition(item, number).map(Edition::shown).orElseThrow(() -> new EditionNotFoundException(number));
    }

    private Comparison compared(DraftState before, DraftState after) {
        List<FieldDifference> differences = StateComparison.of(before, after);
        List<Long> moved = differences.stream()
                .flatMap(each -> Stream.concat(each.added().stream(), each.removed().stream()))
                .toList();
        return new Comparison(differences, queries.titles(moved));
    }

    /**
     * Makes a kept draft the draft again; the present one stays in the history.
     *
     * @param version the item's version that the actor saw
     * @throws RevisionNotFoundException when it was never kept, or was folded into a later one
     * @throws org.wellspring.portal.edition.ConflictException when somebody changed the item since
     */
    public void restore(Actor actor, long id, long version, int number) {
        actor.require(Role.AUTHOR);
        ContentItem item = items.get(ContentItem.class, id, version);
        int before = item.revision();
        drafting.revise(actor, item, revision(id, number).state(), Saving.RESTORED);
        audit.record(actor, Act.RESTORED, item.subject(), "revision " + before, "revision " + number);
    }

    private Revision revision(long id, int number) {
        return revisions.find(id, number).orElseThrow(() -> new RevisionNotFoundException(number));
    }
}
