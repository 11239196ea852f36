package org.wellspring.portal.persistence.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.search.IndexState.Progress;

/** Writes into an index what the database has: everything, or what was done since it was last looked at. */
@Dependent
class Follower {

    private static final int ITEMS_AT_ONCE = 500;

    private final RecordReader record;
    private final EditionReader editions;
    private final InstantSource clock;

    @Inject
    Follower(RecordReader record, EditionReader editions, InstantSource clock) {
        this.record = record;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Brings an index up to the end of the record.
     *
     * @return whether that was possible; it is not when the index followed another record
     */
    boolean follow(LuceneIndex index) {
        ChainEnd end = record.end();
        ChainEnd read = index.bookmark().read();
        if (end.equals(read)) {
            return true;
        }
        if (end.number() <= read.number() || !record.wentThrough(read)) {
            return false;
        }
        List<Long> items = record.itemsBetween(read, end);
        for (int from = 0; from < items.size(); from += ITEMS_AT_ONCE) {
            write(index, items.subList(from, Math.min(items.size(), from + ITEMS_AT_ONCE)));
        }
        index.turnTo(index.bookmark().at(end));
        if (!items.isEmpty()) {
            index.keepBookmark();
        }
        return true;
    }

    /**
     * Fills an empty index.
     *
     * @param goesOn told after each step how far it is; answers whether to go on
     * @return whether the index has everything
     */
    boolean fill(LuceneIndex index, Predicate<Progress> goesOn) {
        long all = editions.count();
        long done = 0;
        boolean wanted = goesOn.test(new Progress(0, all));
        List<Long> items = editions.itemsAfter(0, ITEMS_AT_ONCE);
        while (wanted && !items.isEmpty()) {
            index.write(editions.read(items, clock.instant(), index.bookmark().zone()), List.of());
            done += items.size();
            wanted = goesOn.test(new Progress(done, all));
            items = editions.itemsAfter(items.get(items.size() - 1), ITEMS_AT_ONCE);
        }
        return wanted;
    }

    private void write(LuceneIndex index, List<Long> items) {
        List<IndexedEdition> live =
                editions.read(items, clock.instant(), index.bookmark().zone());
        Set<Long> gone = new HashSet<>(editions.editionsOf(items));
        live.forEach(edition -> gone.remove(edition.id()));
        index.write(live, gone);
    }
}
