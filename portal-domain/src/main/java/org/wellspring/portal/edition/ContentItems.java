package org.wellspring.portal.edition;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.text.Slug;

/** All content items, their editions and their addresses, as far as changing them goes. */
public interface ContentItems {

    void add(ContentItem item);

    void add(Edition edition);

    /** Takes note that the item's editions follow each other in another way. */
    void lineChanged(ContentItem item);

    /** Never lets readers see an edition that has not begun. */
    default void callOff(Edition edition, Instant at) {
        edition.callOff(at);
        lineChanged(edition.item());
    }

    void add(AddressClaim claim);

    <T extends ContentItem> Optional<T> find(Class<T> type, long id);

    /** The items with these numbers, in their order; numbers that no item has are left out. */
    List<ContentItem> findAll(List<Long> ids);

    /** The item in its latest state, which nobody else can change until this transaction has ended. */
    <T extends ContentItem> Optional<T> findToChange(Class<T> type, long id);

    /** The edition that is valid at the instant; a {@link Withdrawal} when the item is taken back then. */
    Optional<Edition> currentEdition(ContentItem item, Instant at);

    /** Whether readers have seen anything of the item until the instant, be it taken back since. */
    default boolean isKnown(ContentItem item, Instant at) {
        return currentEdition(item, at).isPresent();
    }

    /** Whether readers see something of the item at the instant. */
    default boolean isPublic(ContentItem item, Instant at) {
        return currentEdition(item, at)
                .filter(edition -> !(edition instanceof Withdrawal))
                .isPresent();
    }

    /** The item's editions that begin at the instant or later, in the order in which they begin. */
    List<Edition> editionsFrom(ContentItem item, Instant from);

    /** All that was ever published of the item, the last made first, called off or not. */
    List<Edition> editions(ContentItem item);

    Optional<Edition> edition(ContentItem item, int number);

    /** The item that has the address now. */
    Optional<ContentItem> at(ItemKind kind, Locale language, Slug slug);

    /** Whether an item of this kind and language has the address now. */
    boolean isTaken(ItemKind kind, Locale language, Slug slug);

    /** Whether the address leads to an item of this kind and language: one that has it, or one that had it. */
    boolean isClaimed(ItemKind kind, Locale language, Slug slug);

    /** The addresses that lead to the item, its own included. */
    List<Slug> addressesOf(ContentItem item);

    /**
     * The item in the state that the caller saw, to be changed.
     *
     * @throws ItemNotFoundException when there is no such item
     * @throws ConflictException when somebody changed it since
     */
    default <T extends ContentItem> T get(Class<T> type, long id, long version) {
        T item = getToChange(type, id);
        if (item.version() != version) {
            throw new ConflictException(item.changedBy(), item.changedAt());
        }
        return item;
    }

    /** @throws ItemNotFoundException when there is no item with this number */
    default <T extends ContentItem> T get(Class<T> type, long id) {
        return find(type, id).orElseThrow(() -> new ItemNotFoundException(id));
    }

    /**
     * The item in its latest state, to be changed.
     *
     * @throws ItemNotFoundException when there is no item with this number
     */
    default <T extends ContentItem> T getToChange(Class<T> type, long id) {
        return findToChange(type, id).orElseThrow(() -> new ItemNotFoundException(id));
    }

    /** The wanted address, or the same with the lowest number behind it that leads nowhere yet. */
    default Slug freeSlug(ItemKind kind, Locale language, Slug wanted) {
        Slug free = wanted;
        for (int number = 2; ReservedSlugs.contains(free) || isClaimed(kind, language, free); number++) {
            free = wanted.numbered(number);
        }
        return free;
    }

    /**
     * @throws SlugTakenException when the address leads to an item of this kind and language, be it no longer its own
     * @throws SlugInTrashException when that item lies in the trash
     * @throws ReservedSlugException when the portal needs it for itself
     */
    default void requireFree(ItemKind kind, Locale language, Slug wanted) {
        ReservedSlugs.refuse(wanted);
        if (isClaimed(kind, language, wanted)) {
            throw taken(kind, language, wanted);
        }
    }

    /**
     * @throws SlugTakenException when another item of its kind and language has the address
     * @throws SlugInTrashException when that item lies in the trash
     * @throws ReservedSlugException when the portal needs it for itself
     */
    default void requireMovable(ContentItem item, Slug wanted) {
        ReservedSlugs.refuse(wanted);
        if (isTaken(item.kind(), item.language(), wanted)) {
            throw taken(item.kind(), item.language(), wanted);
        }
    }

    private DomainException taken(ItemKind kind, Locale language, Slug wanted) {
        return at(kind, language, wanted)
                .filter(holder -> holder.trashed().isPresent())
                .<DomainException>map(holder -> new SlugInTrashException(wanted, holder))
                .orElseGet(() -> new SlugTakenException(wanted));
    }

    /**
     * Gives the item another address; the one before leads to it from now on.
     *
     * @throws SlugTakenException when another item of its kind and language has it
     * @throws ReservedSlugException when the portal needs it for itself
     * @throws MergedException when the item has become part of another
     * @throws TrashedException when it lies in the trash
     */
    default void move(ContentItem item, Slug wanted, Instant at) {
        item.requireInUse();
        if (item.slug().equals(wanted)) {
            return;
        }
        requireMovable(item, wanted);
        item.moveTo(wanted);
        add(AddressClaim.own(item, at));
    }

    /** Adds the item and claims its address. */
    default void addAt(ContentItem item, Instant at) {
        add(item);
        add(AddressClaim.own(item, at));
    }
}
