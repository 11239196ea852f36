package org.wellspring.portal.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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
     * @throws NotMergeableException when the two are of different kinds or languages, the same, merged already or in the trash, when
     *     the one that stays lies under the other, or when readers know the item and would not see the one that stays
     * @throws ConflictException when somebody changed the item since
     */
    public void merge(Actor actor, long id, long version, long intoId) {
        actor.require(Role.PUBLISHER);
        Instant now = clock.instant();
        // One after the other in the same order, or two that are merged into each other at once would wait for ever.
        LongStream.of(id, intoId).sorted().forEach(each -> items.getToChange(ContentItem.class, each));
        ContentItem item = items.get(ContentItem.class, id, version);
        ContentItem into = items.get(ContentItem.class, intoId);
        requireMergeable(item, into, now);
        publishing.leave(actor, item, now);
        items.addressesOf(item).forEach(slug -> items.add(AddressClaim.alias(slug, into, now)));
        item.mergeInto(into, now);
        audit.record(actor, Act.MERGED, item.subject(), item.address(), into.address());
    }

    private void requireMergeable(ContentItem item, ContentItem into, Instant now) {
        boolean alike = item.kind() == into.kind() && item.language().equals(into.language());
        boolean bothStand = Stream.of(item, into)
                .allMatch(each -> each.mergedInto().isEmpty() && each.trashed().isEmpty());
        boolean keepsReaders = items.isPublic(into, now) || !items.isKnown(item, now);
        if (!alike
                || !bothStand
                || !keepsReaders
                || into.liesUnder(item)
                || item.id().equals(into.id())) {
            throw new NotMergeableException();
        }
    }
}
