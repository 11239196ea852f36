package org.wellspring.portal.persistence.trash;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.listing.ItemFilter;
import org.wellspring.portal.listing.ItemLine;
import org.wellspring.portal.listing.ItemOrder;
import org.wellspring.portal.listing.Listing;
import org.wellspring.portal.persistence.NewsroomTest;
import org.wellspring.portal.persistence.listing.SqlItemLines;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.topic.TopicContent;
import org.wellspring.portal.trash.Emptying;
import org.wellspring.portal.trash.Trashing;

/** A test of what becomes of items in the trash, on both databases. */
abstract class TrashTest extends NewsroomTest {

    static final Actor ADA = new Actor("ada", Set.of(Role.ADMINISTRATOR), "192.0.2.9");

    Trashing trashing;
    Emptying emptying;
    Listing listing;

    @BeforeEach
    void openTrash() {
        trashing = new Trashing(items, audit, clock);
        emptying = new Emptying(items, new JpaTrashCan(entities), audit, clock);
        listing = new Listing(new SqlItemLines(entities, () -> zone), clock);
    }

    void putAway(ContentItem item) {
        trashing.putAway(PAULA_WRITES, item.id(), version(item));
        entities.flush();
    }

    /** Somebody who may put anything away. */
    static final Actor PAULA_WRITES = new Actor("paula", Set.of(Role.AUTHOR, Role.PUBLISHER), "192.0.2.4");

    <T extends ContentItem> T known(T item) {
        publishedNow(approved(item));
        now = now.plusSeconds(1);
        publishing.takeBack(PAULA, item.id(), version(item));
        entities.flush();
        return item;
    }

    Topic topic(String name, Optional<Topic> above) {
        Topic topic = begun(new Topic(EN, Slug.from(name), new TopicContent(name, ""), ANNA, NOON));
        entities.flush();
        above.ifPresent(parent ->
                topic.revise(topic.draft().replacing("topics", parent.id().toString()), items, WALTER, now));
        entities.flush();
        return topic;
    }

    List<String> listed(ItemKind kind) {
        ItemFilter all = ItemFilter.all(kind);
        long total = listing.count(WALTER, all);
        return listing.page(WALTER, all, ItemOrder.LATEST, 0, 20, total).stream()
                .map(ItemLine::title)
                .toList();
    }

    List<String> chosen(ItemKind kind, String words) {
        return listing.choices(WALTER, List.of(kind), words, Optional.of(Locale.ENGLISH), 10).stream()
                .map(ItemLine::title)
                .toList();
    }
}
