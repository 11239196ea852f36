package org.wellspring.portal.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.edition.ItemKind;

/** Editors look through the items of a kind. */
@ApplicationScoped
@Transactional
public class Listing {

    private final ItemLines lines;
    private final InstantSource clock;

    protected Listing() {
        this(null, null);
    }

    @Inject
    public Listing(ItemLines lines, InstantSource clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /** How many items the filter lets through, all told. */
    public long count(Actor actor, ItemFilter filter) {
        requireEditor(actor);
        Instant now = clock.instant();
        lines.settle(now);
        return lines.count(filter, actor.name(), now);
    }

    /**
     * A page of the list. Pages of its second half are looked for from its end, so that the last one comes as fast as
     * the first.
     *
     * @param total how many items the filter lets through, as {@link #count(Actor, ItemFilter)} has told
     */
    public List<ItemLine> page(Actor actor, ItemFilter filter, ItemOrder order, long offset, int limit, long total) {
        requireEditor(actor);
        Instant now = clock.instant();
        return lines.lines(found(actor, filter, order, offset, limit, total, now), now);
    }

    private List<Long> found(
            Actor actor, ItemFilter filter, ItemOrder order, long offset, int limit, long total, Instant now) {
        long rest = total - offset - limit;
        if (offset <= rest) {
            return lines.find(filter, order, actor.name(), now, offset, limit);
        }
        int size = (int) Math.max(0, Math.min(limit, total - offset));
        List<Long> fromTheEnd =
                new ArrayList<>(lines.find(filter, order.reversed(), actor.name(), now, Math.max(0, rest), size));
        Collections.reverse(fromTheEnd);
        return fromTheEnd;
    }

    /** The numbers of the items in their order, the first ones if there are more than the limit. */
    public List<Long> find(Actor actor, ItemFilter filter, ItemOrder order, int limit) {
        requireEditor(actor);
        Instant now = clock.instant();
        lines.settle(now);
        return lines.find(filter, order, actor.name(), now, 0, limit);
    }

    /**
     * Items to choose one from, some of each kind: the last changed, or those with all the words in their title, the
     * ones first whose title begins as the words do.
     *
     * @param words beginnings of words; empty for any
     * @param language empty for all
     */
    public List<ItemLine> choices(
            Actor actor, Collection<ItemKind> kinds, String words, Optional<Locale> language, int ofEach) {
        requireEditor(actor);
        Instant now = clock.instant();
        lines.settle(now);
        List<Long> found = kinds.stream()
                .flatMap(kind -> lines.choices(kind, words, language, ofEach).stream())
                .toList();
        return lines.lines(found, now);
    }

    /** The lines of items in the order of their numbers; numbers that no item has are left out. */
    public List<ItemLine> lines(Actor actor, List<Long> ids) {
        requireEditor(actor);
        return lines.lines(ids, clock.instant());
    }

    private static void requireEditor(Actor actor) {
        actor.requireAny(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
    }
}
