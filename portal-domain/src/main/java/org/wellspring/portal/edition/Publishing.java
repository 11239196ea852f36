package org.wellspring.portal.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;

/** Makes drafts public, and takes back what is public. */
@ApplicationScoped
@Transactional
public class Publishing {

    private final ContentItems items;
    private final InstantSource clock;

    protected Publishing() {
        this(null, null);
    }

    @Inject
    public Publishing(ContentItems items, InstantSource clock) {
        this.items = items;
        this.clock = clock;
    }

    /**
     * Publishes the item's draft now, together with those of its companions that readers have never seen.
     *
     * @param version the item's version that the actor saw
     * @return the editions made, the item's own last
     * @throws ConflictException when somebody changed the item since
     */
    public List<Edition> publish(Actor actor, long id, long version) {
        actor.require(Role.PUBLISHER);
        Instant now = clock.instant();
        ContentItem item = items.get(ContentItem.class, id, version);
        Stream<? extends ContentItem> firstTimers =
                item.companions().stream().filter(companion -> !companion.wasPublished());
        List<Edition> editions = Stream.concat(firstTimers, Stream.of(item))
                .map(each -> each.publish(actor, now))
                .toList();
        editions.forEach(items::add);
        return editions;
    }

    /**
     * Takes back what readers see of the item, now.
     *
     * @param version the item's version that the actor saw
     * @throws NotPublicException when readers see nothing of it
     * @throws ConflictException when somebody changed the item since
     */
    public Withdrawal takeBack(Actor actor, long id, long version) {
        actor.require(Role.PUBLISHER);
        Instant now = clock.instant();
        ContentItem item = items.get(ContentItem.class, id, version);
        if (!isPublic(item, now)) {
            throw new NotPublicException();
        }
        Withdrawal withdrawal = item.takeBack(actor, now);
        items.add(withdrawal);
        return withdrawal;
    }

    private boolean isPublic(ContentItem item, Instant at) {
        return items.currentEdition(item, at)
                .filter(edition -> !(edition instanceof Withdrawal))
                .isPresent();
    }
}
