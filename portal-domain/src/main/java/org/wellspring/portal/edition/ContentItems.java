package org.wellspring.portal.edition;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.text.Slug;

/** All content items and their editions, as far as changing them goes. */
public interface ContentItems {

    void add(ContentItem item);

    void add(Edition edition);

    <T extends ContentItem> Optional<T> find(Class<T> type, long id);

    /** The item in its latest state, which nobody else can change until this transaction has ended. */
    <T extends ContentItem> Optional<T> findToChange(Class<T> type, long id);

    /** The edition that is valid at the instant; a {@link Withdrawal} when the item is taken back then. */
    Optional<Edition> currentEdition(ContentItem item, Instant at);

    /** Whether an item of this type and language has the address. */
    boolean isTaken(Class<? extends ContentItem> type, Locale language, Slug slug);

    /**
     * The item in the state that the caller saw, to be changed.
     *
     * @throws ItemNotFoundException when there is no such item
     * @throws ConflictException when somebody changed it since
     */
    default <T extends ContentItem> T get(Class<T> type, long id, long version) {
        T item = findToChange(type, id).orElseThrow(() -> new ItemNotFoundException(id));
        if (item.version() != version) {
            throw new ConflictException(item.changedBy(), item.changedAt());
        }
        return item;
    }

    /** @throws ItemNotFoundException when there is no such item */
    default <T extends ContentItem> T get(Class<T> type, long id) {
        return find(type, id).orElseThrow(() -> new ItemNotFoundException(id));
    }

    /** The wanted address, or the same with the lowest number behind it that makes it free. */
    default Slug freeSlug(Class<? extends ContentItem> type, Locale language, Slug wanted) {
        Slug free = wanted;
        for (int number = 2; isTaken(type, language, free); number++) {
            free = wanted.numbered(number);
        }
        return free;
    }

    /**
     * Gives the item another address.
     *
     * @throws SlugTakenException when another item of its type and language has it
     */
    default void move(ContentItem item, Slug wanted) {
        if (item.slug().equals(wanted)) {
            return;
        }
        if (isTaken(item.getClass(), item.language(), wanted)) {
            throw new SlugTakenException(wanted);
        }
        item.moveTo(wanted);
    }
}
