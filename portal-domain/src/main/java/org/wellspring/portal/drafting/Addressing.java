package org.wellspring.portal.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.text.Slug;

/** Tells editors, while they type, which address an item can have. */
@ApplicationScoped
@Transactional
public class Addressing {

    private final ContentItems items;

    protected Addressing() {
        this(null);
    }

    @Inject
    public Addressing(ContentItems items) {
        this.items = items;
    }

    /** The address that an item would have if it were begun with this title now. */
    public Slug propose(Actor actor, ItemKind kind, Locale language, String title) {
        actor.require(Role.AUTHOR);
        return items.freeSlug(kind, language, Slug.from(title));
    }

    /**
     * Whether a new item could have the address.
     *
     * @throws org.wellspring.portal.edition.SlugTakenException when another item has it, or had it
     * @throws org.wellspring.portal.edition.ReservedSlugException when the portal needs it for itself
     */
    public void check(Actor actor, ItemKind kind, Locale language, Slug wanted) {
        actor.require(Role.AUTHOR);
        items.requireFree(kind, language, wanted);
    }

    /**
     * Whether the actor could move the item to the address.
     *
     * @throws org.wellspring.portal.DomainException as when they did
     */
    public void check(Actor actor, long id, Slug wanted) {
        actor.require(Role.AUTHOR);
        ContentItem item = items.get(ContentItem.class, id);
        if (!wanted.equals(item.slug())) {
            requireMayMove(items, actor, item, wanted);
            items.requireMovable(item, wanted);
        }
    }

    /** What readers know leads on only where a publisher says so. */
    static void requireMayMove(ContentItems items, Actor actor, ContentItem item, Slug wanted) {
        if (item.wasPublished() || leadsElsewhere(items, item, wanted)) {
            actor.require(Role.PUBLISHER);
        }
    }

    /** Whether readers who know the address from before would not find what it led to. */
    private static boolean leadsElsewhere(ContentItems items, ContentItem item, Slug wanted) {
        return items.isClaimed(item.kind(), item.language(), wanted)
                && !items.isTaken(item.kind(), item.language(), wanted)
                && !items.addressesOf(item).contains(wanted);
    }
}
