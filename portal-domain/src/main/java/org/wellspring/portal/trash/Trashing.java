package org.wellspring.portal.trash;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;

/**
 * Puts items that readers do not see into the trash, and takes them out again as they were: authors what was never
 * published, publishers what was. An item in the trash keeps its address and everything that names it; nobody works on
 * it, and nothing that is published meanwhile shows it.
 */
@ApplicationScoped
@Transactional
public class Trashing {

    private final ContentItems items;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected Trashing() {
        this(null, null, null);
    }

    @Inject
    public Trashing(ContentItems items, AuditTrail audit, InstantSource clock) {
        this.items = items;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Nothing happens when it lies there already.
     *
     * @param version the item's version that the actor saw
     * @throws StillPublicException when readers see it
     * @throws StillPlannedException when readers are going to see it
     * @throws org.wellspring.portal.edition.MergedException when it has become part of another
     * @throws org.wellspring.portal.edition.ConflictException when somebody changed it since
     */
    public void putAway(Actor actor, long id, long version) {
        if (items.getToChange(ContentItem.class, id).trashed().isPresent()) {
            return;
        }
        ContentItem item = items.get(ContentItem.class, id, version);
        require(actor, item);
        item.putAway(actor, clock.instant());
        audit.record(actor, Act.TRASHED, item.subject(), item.title(), "");
    }

    /** Why {@link #putAway(Actor, long, long)} would be refused as the item stands; empty when it would not. */
    public Optional<DomainException> refusal(Actor actor, ContentItem item) {
        try {
            require(actor, item);
            return Optional.empty();
        } catch (DomainException refusal) {
            return Optional.of(refusal);
        }
    }

    private void require(Actor actor, ContentItem item) {
        actor.require(who(item.wasPublished()));
        item.requireInUse();
        Instant now = clock.instant();
        if (items.isPublic(item, now)) {
            throw new StillPublicException();
        }
        if (items.editionsFrom(item, now).stream()
                .anyMatch(edition -> edition.validFrom().isAfter(now))) {
            throw new StillPlannedException();
        }
    }

    /** Who puts an item into the trash and takes it out. */
    static Role who(boolean wasPublished) {
        return wasPublished ? Role.PUBLISHER : Role.AUTHOR;
    }

    /**
     * Takes an item out of the trash. Nothing happens when it is not there.
     *
     * @throws org.wellspring.portal.edition.ItemNotFoundException when there is none with this number, or not any more
     */
    public void putBack(Actor actor, long id) {
        ContentItem item = items.getToChange(ContentItem.class, id);
        actor.require(who(item.wasPublished()));
        if (item.trashed().isEmpty()) {
            return;
        }
        item.putBack();
        audit.record(actor, Act.PUT_BACK, item.subject(), "", item.title());
    }
}
