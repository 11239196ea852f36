package org.wellspring.portal.trash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;

/**
 * Erases what lies in the trash, at once or after {@value #DAYS} days: only what never had an edition, and what nothing
 * names. Whatever was published once is evidence of what readers saw; it stays in the trash for good, and its address
 * tells that it is gone. Of what is erased the record goes on telling; its address is free again.
 */
@ApplicationScoped
@Transactional
public class Emptying {

    /** For how long everything can be put back. */
    public static final int DAYS = 30;

    private static final Duration IN_TRASH = Duration.ofDays(DAYS);
    private static final int AT_ONCE = 100;

    private final ContentItems items;
    private final TrashCan can;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected Emptying() {
        this(null, null, null, null);
    }

    @Inject
    public Emptying(ContentItems items, TrashCan can, AuditTrail audit, InstantSource clock) {
        this.items = items;
        this.can = can;
        this.audit = audit;
        this.clock = clock;
    }

    /** What lies in the trash, the last put there first. */
    public List<TrashLine> list(Actor actor, int offset, int limit) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        List<ContentItem> lying = can.list(offset, limit);
        Set<Long> named = can.named(lying.stream().map(ContentItem::id).toList());
        return lying.stream()
                .map(item -> TrashLine.of(item, named.contains(item.id()), actor))
                .toList();
    }

    public long count(Actor actor) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        return can.count();
    }

    /**
     * Erases an item. Nothing happens when it is not there any more.
     *
     * @throws NotInTrashException when it was put back
     * @throws KeptForEvidenceException when it ever had an edition
     * @throws StillNamedException when something names it
     */
    public void erase(Actor actor, long id) {
        actor.require(Role.ADMINISTRATOR);
        items.findToChange(ContentItem.class, id).ifPresent(item -> {
            if (item.trashed().isEmpty()) {
                throw new NotInTrashException(item.title());
            }
            if (item.wasPublished()) {
                throw new KeptForEvidenceException(item.title());
            }
            if (!can.named(List.of(id)).isEmpty()) {
                throw new StillNamedException(item.title());
            }
            erase(actor, item);
        });
    }

    /**
     * Erases all that can be erased, some at a time.
     *
     * @return how many items
     */
    public int eraseAll(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return erase(actor, clock.instant());
    }

    /**
     * Erases what can be erased and was put away long ago, some at a time.
     *
     * @return how many items
     */
    public int eraseOld() {
        return erase(Actor.PORTAL, clock.instant().minus(IN_TRASH));
    }

    private int erase(Actor actor, Instant putAwayUntil) {
        List<ContentItem> erasable = can.erasable(putAwayUntil, AT_ONCE).stream()
                .flatMap(id -> items.findToChange(ContentItem.class, id).stream())
                .filter(item -> item.trashed().isPresent() && !item.wasPublished())
                .toList();
        erasable.forEach(item -> erase(actor, item));
        return erasable.size();
    }

    private void erase(Actor actor, ContentItem item) {
        can.erase(item);
        audit.record(actor, Act.ERASED, item.subject(), item.title(), "");
    }
}
