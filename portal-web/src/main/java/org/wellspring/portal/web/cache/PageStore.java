package org.wellspring.portal.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.wellspring.portal.change.Advance;
import org.wellspring.portal.change.Change;
import org.wellspring.portal.change.SurrogateKey;

/**
 * The pages that are kept, each by its address. They take no more than so many bytes; what is asked for least makes room.
 *
 * <p>A page that was being made while something changed may show either state. Whoever makes one therefore takes a ticket
 * before reading anything, and the page is kept only if nothing that it shows has changed since.
 */
public final class PageStore {

    /** How long an outdated page may stand in for one that cannot be made. */
    static final Duration GRACE = Duration.ofMinutes(2);

    /** One part of so many is for outdated pages. */
    private static final int OUTDATED = 4;

    private final Cache<String, CachedPage> pages;
    private final Cache<String, CachedPage> outdated;
    private final long most;
    private final RecentChanges changes = new RecentChanges();
    private final LongAdder dropped = new LongAdder();

    /** Nothing holds before it was looked at for the first time. */
    private volatile Instant due = Instant.MIN;

    /** @param most how many bytes the pages may take */
    PageStore(long most) {
        this.most = most;
        this.pages = caffeine(most - most / OUTDATED).recordStats().build();
        this.outdated = caffeine(most / OUTDATED).expireAfterWrite(GRACE).build();
    }

    /** Makes room at once, by the thread that stores. */
    private static Caffeine<String, CachedPage> caffeine(long bytes) {
        return Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(bytes)
                .weigher((String address, CachedPage page) -> page.weight());
    }

    public Optional<CachedPage> find(String address) {
        return Optional.ofNullable(pages.getIfPresent(address));
    }

    /** The last page that was kept, if it is not older than {@link #GRACE} says and shows nothing withdrawn. */
    public Optional<CachedPage> last(String address) {
        return find(address).or(() -> Optional.ofNullable(outdated.getIfPresent(address)));
    }

    /** To be taken before anything is read for a page. */
    public long ticket() {
        return changes.ticket();
    }

    /** @return whether the page is kept: not when something that it shows has changed since the ticket was taken */
    public synchronized boolean keep(String address, CachedPage page, long ticket) {
        if (changes.touch(page.keys(), ticket)) {
            return false;
        }
        pages.put(address, page);
        outdated.invalidate(address);
        return true;
    }

    void follow(Advance advance) {
        drop(advance.change());
        validUntil(advance.next());
    }

    /** Drops every page that shows something of what has changed, and no other. */
    public synchronized void drop(Change change) {
        if (change.isNone()) {
            return;
        }
        changes.add(change);
        for (Map.Entry<String, CachedPage> each : pages.asMap().entrySet()) {
            if (shows(each.getValue(), change.keys())) {
                outdated.put(each.getKey(), each.getValue());
                pages.invalidate(each.getKey());
                dropped.increment();
            }
        }
        outdated.asMap().values().removeIf(page -> shows(page, change.withdrawn()));
    }

    /** Drops every page, and keeps none that could stand in: what has changed is not known. */
    synchronized void clear() {
        drop(Change.EVERYTHING);
        outdated.invalidateAll();
    }

    private static boolean shows(CachedPage page, Set<SurrogateKey> keys) {
        return !Collections.disjoint(page.keys(), keys);
    }

    /** Until when nothing begins or ends by itself. */
    public void validUntil(Optional<Instant> next) {
        due = next.orElse(Instant.MAX);
    }

    /** When something begins or ends by itself; empty while nothing is planned. */
    Optional<Instant> next() {
        return Optional.of(due).filter(at -> !at.equals(Instant.MAX));
    }

    /** Whether something that was planned may have begun, which has to be looked at before any page is sent. */
    public boolean isDue(Instant now) {
        return !now.isBefore(due);
    }

    PageCacheMXBean figures() {
        return new PageFigures(pages, dropped, most);
    }
}
