package org.wellspring.portal.web.cache;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Set;
import org.wellspring.portal.change.Change;
import org.wellspring.portal.change.SurrogateKey;

/**
 * The last changes, one after the other. What was being read while something changed may be of either state: whoever reads
 * takes a ticket before, and asks afterwards whether what was read has changed since.
 */
public final class RecentChanges {

    /** Whoever reads for longer than this many changes has to read again. */
    static final int REMEMBERED = 1_000;

    private record Numbered(long number, Set<SurrogateKey> keys) {}

    private final Deque<Numbered> changes = new ArrayDeque<>();
    private long number;

    /** To be taken before anything is read. */
    public synchronized long ticket() {
        return number;
    }

    public synchronized void add(Change change) {
        changes.addLast(new Numbered(++number, change.keys()));
        if (changes.size() > REMEMBERED) {
            changes.removeFirst();
        }
    }

    /** Whether anything with one of these keys has changed since the ticket was taken, or that is not known any more. */
    public synchronized boolean touch(Set<SurrogateKey> keys, long ticket) {
        return number - ticket > changes.size()
                || changes.stream().anyMatch(each -> each.number > ticket && !Collections.disjoint(each.keys, keys));
    }
}
