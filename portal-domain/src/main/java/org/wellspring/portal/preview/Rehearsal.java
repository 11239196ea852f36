package org.wellspring.portal.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.HomeZone;

/**
 * Publishes a draft, with what would go public along with it, for the one who looks and for as long as they look: what
 * they see is what readers would see, by the same queries, and the transaction is taken back.
 */
@ApplicationScoped
@Transactional
public class Rehearsal {

    private final ContentItems items;
    private final HomeZone zone;

    protected Rehearsal() {
        this(null, null);
    }

    @Inject
    public Rehearsal(ContentItems items, HomeZone zone) {
        this.items = items;
        this.zone = zone;
    }

    /**
     * @param by the name of the account that looks
     * @throws Rehearsed always, with what was read
     */
    public void perform(long id, String by, Instant at, Supplier<?> read) {
        Actor actor = new Actor(by, Set.of(), Actor.HERE);
        ContentItem item = items.get(ContentItem.class, id);
        item.companions().stream()
                .filter(companion -> !items.isKnown(companion, at))
                .forEach(companion -> items.add(companion.rehearse(actor, at)));
        // Whatever day it is: the draft is put back afterwards.
        item.appearOn(zone.day(at));
        items.add(item.rehearse(actor, at));
        throw new Rehearsed(read.get());
    }
}
