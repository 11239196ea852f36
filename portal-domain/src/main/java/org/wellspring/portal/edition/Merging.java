package org.wellspring.portal.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.audit.Act;
import org.wellspring.portal.audit.AuditTrail;

/**
 * Makes an item a part of another of its kind: what readers saw of it ends, all its addresses lead to the other, and
 * articles that show it show the other instead. What was before stays on record.
 */
@ApplicationScoped
@Transactional
public class Merging {

    private final ContentItems items;
    private final Publishing publishing;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected Merging() {
        this(null, null, null, null);
    }

    @Inject
    public Merging(ContentItems items, Publishing publishing, AuditTrail audit, InstantSource clock) {
        this.items = items;
        this.publishing = publishing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param version the item's version that the actor saw
     * @param intoId the number of the item that stays
     * @throws NotMergeableException when the two are of different kinds or languages, the same, or merged already
     * @throws ConflictException when somebody changed the item since
     */
    public void merge(Actor actor, long id, long version, long intoId) {
        actor.require(Role.PUBLISHER);
        Instant now = clock.instant();
        ContentItem item = items.get(ContentItem.class, id, version);
        ContentItem into = items.get(ContentItem.class, intoId);
        requireMergeable(item, into);
        if (item.wasPublished()) {
            publishing.withdraw(actor, item, now);
        }
        items.addressesOf(item).forEach(slug -> items.add(AddressClaim.alias(slug, into, now)));
        item.mergeInto(into, now);
        audit.record(actor, Act.MERGED, item.subject(), item.address(), into.address());
    }

    private static void requireMergeable(ContentItem item, ContentItem into) {
        boolean alike = item.kind() == into.kind() && item.language().equals(into.language());
        boolean bothStand = item.mergedInto().isEmpty() && into.mergedInto().isEmpty();
        if (!alike || !bothStand || item.equals(into)) {
            throw new NotMergeableException();
        }
    }
}
