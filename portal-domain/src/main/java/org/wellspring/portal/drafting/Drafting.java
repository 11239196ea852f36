package org.wellspring.portal.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.ItemQueries;
import org.wellspring.portal.quality.Examining;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.Merge;
import org.wellspring.portal.revision.Revision;
import org.wellspring.portal.revision.RevisionOverview;
import org.wellspring.portal.revision.Revisions;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.revision.ThreeWayMerge;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.workflow.Stage;
import org.wellspring.portal.workflow.Transition;

/**
 * Editors begin, open and change drafts; readers see nothing of it until one is published. Every state that is saved is
 * kept. When two editors change a draft at once, the second one's changes are merged with the first one's as far as they
 * do not touch the same places.
 */
@ApplicationScoped
@Transactional
public class Drafting {

    /** An autosave replaces the one before it unless the editor paused for so long. */
    static final Duration PAUSE = Duration.ofMinutes(30);

    /** How far back it is looked for who else saved. */
    private static final int RECENT = 50;

    private final ContentItems items;
    private final ItemQueries queries;
    private final Revisions revisions;
    private final Examining examining;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected Drafting() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Drafting(
            ContentItems items,
            ItemQueries queries,
            Revisions revisions,
            Examining examining,
            AuditTrail audit,
            InstantSource clock) {
        this.items = items;
        this.queries = queries;
        this.revisions = revisions;
        this.examining = examining;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a new item up as a draft.
     *
     * @param origin {@link Act#CREATED} or {@link Act#IMPORTED}
     */
    public void begin(Actor actor, ContentItem item, Act origin) {
        actor.require(Role.AUTHOR);
        items.addAt(item, clock.instant());
        keep(item, List.of(), Saving.SAVED);
        audit.record(actor, origin, item.subject(), "", item.title());
    }

    /** @throws org.wellspring.portal.edition.ItemNotFoundException when there is none with this number */
    public Draft open(Actor actor, long id) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        ContentItem item = items.get(ContentItem.class, id);
        return new Draft(
                id,
                item.kind(),
                item.version(),
                item.revision(),
                item.language(),
                item.slug(),
                item.address(),
                item.title(),
                item.draft(),
                item.changedAt(),
                item.changedBy(),
                queries.status(id, clock.instant()),
                item.stage(),
                item.trashed().isPresent() ? List.of() : Transition.open(actor, item.stage()),
                item.approvedBy(),
                item.reviewer(),
                item.dueOn(),
                item.mergedInto().map(ContentItem::id),
                item.trashed());
    }

    /**
     * Keeps a change, merged with what others changed since.
     *
     * @throws MergeConflictException when others changed the same places
     * @throws org.wellspring.portal.edition.InvalidContentException when a field breaks a rule
     * @throws org.wellspring.portal.edition.SlugTakenException when the address belongs to another
     * @throws org.wellspring.portal.edition.ReservedSlugException when the portal needs the address for itself
     * @throws org.wellspring.portal.account.NotPermittedException when the actor writes no drafts, or is no publisher
     *     and would move what was published, or to an address that leads to something else
     */
    public Saved save(Actor actor, Change change) {
        actor.require(Role.AUTHOR);
        ContentItem item = items.getToChange(ContentItem.class, change.id());
        change.move().filter(slug -> !slug.equals(item.slug())).ifPresent(slug -> move(actor, item, slug));
        DraftState wanted = item.revision() == change.revision() ? change.state() : merged(actor, item, change);
        Optional<String> mergedWith = wanted.equals(change.state())
                ? Optional.empty()
                : Optional.of(otherSince(actor, item, change)
                        .map(RevisionOverview::savedBy)
                        .orElse(item.changedBy()));
        revise(actor, item, wanted, mergedWith.isPresent() ? Saving.MERGED : change.how());
        return new Saved(item.revision(), item.draft(), mergedWith);
    }

    private DraftState merged(Actor actor, ContentItem item, Change change) {
        DraftState ancestor = change.opened()
                .or(() -> revisions.upTo(item.id(), change.revision()).map(Revision::state))
                .orElseGet(item::draft);
        Merge merge = ThreeWayMerge.of(ancestor, change.state(), item.draft());
        if (!merge.isClean()) {
            Optional<RevisionOverview> other = otherSince(actor, item, change);
            throw new MergeConflictException(
                    other.map(RevisionOverview::savedBy).orElse(item.changedBy()),
                    other.map(RevisionOverview::savedAt).orElse(item.changedAt()),
                    merge,
                    item.draft(),
                    item.revision());
        }
        return merge.merged();
    }

    /** What somebody else saved last since the actor opened the draft; empty when it was only the actor, elsewhere. */
    private Optional<RevisionOverview> otherSince(Actor actor, ContentItem item, Change change) {
        return revisions.list(item.id(), 0, RECENT).stream()
                .filter(each -> each.number() > change.revision())
                .filter(each -> !each.savedBy().equals(actor.name()))
                .findFirst();
    }

    /**
     * Makes a state the draft of an item that the caller got to change, and keeps it. When the draft is like that
     * already, nothing happens but that no later autosave replaces what an editor saved.
     */
    public void revise(Actor actor, ContentItem item, DraftState wanted, Saving how) {
        if (wanted.equals(item.draft())) {
            if (how == Saving.SAVED) {
                item.settle();
            }
            return;
        }
        Stage before = item.stage();
        DraftState stated = item.draft();
        keepWhatWasThere(item);
        Optional<Revision> folded = folded(actor, item, how);
        folded.ifPresent(revisions::remove);
        item.revise(wanted, items, actor, clock.instant());
        keep(item, changed(folded, item.draft().changedSince(stated)), how);
        if (item.stage() != before) {
            audit.record(
                    actor,
                    Act.STAGE_CHANGED,
                    item.subject(),
                    before.name(),
                    item.stage().name());
        }
    }

    private void move(Actor actor, ContentItem item, Slug wanted) {
        Addressing.requireMayMove(items, actor, item, wanted);
        String before = item.address();
        items.move(item, wanted, clock.instant());
        audit.record(actor, Act.REVISED_ADDRESS, item.subject(), before, item.address());
    }

    /** Items from before drafts were kept have no revision yet. */
    private void keepWhatWasThere(ContentItem item) {
        if (revisions.upTo(item.id(), item.revision()).isEmpty()) {
            keep(item, List.of(), Saving.SAVED);
        }
    }

    /** The revision that the next one replaces: a history tells what editors did, not how often the console saved. */
    private Optional<Revision> folded(Actor actor, ContentItem item, Saving next) {
        if (next != Saving.SAVED && next != Saving.AUTOSAVED) {
            return Optional.empty();
        }
        Instant recent = clock.instant().minus(PAUSE);
        return revisions
                .find(item.id(), item.revision())
                .filter(last -> last.saving() == Saving.AUTOSAVED)
                .filter(last -> last.savedBy().equals(actor.name()))
                .filter(last -> last.savedAt().isAfter(recent))
                .filter(last -> last.number() > item.settledRevision());
    }

    private static List<String> changed(Optional<Revision> folded, List<String> now) {
        return Stream.concat(folded.map(Revision::changed).orElse(List.of()).stream(), now.stream())
                .distinct()
                .toList();
    }

    private void keep(ContentItem item, List<String> changed, Saving how) {
        revisions.add(new Revision(
                item.id(), item.revision(), item.draft(), changed, how, item.changedBy(), item.changedAt()));
        examining.note(item);
    }
}
