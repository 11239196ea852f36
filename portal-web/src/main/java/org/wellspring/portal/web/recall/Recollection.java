package org.wellspring.portal.web.recall;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.wellspring.portal.change.Advance;
import org.wellspring.portal.change.Change;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.web.cache.Following;
import org.wellspring.portal.web.cache.RecentChanges;

/** What was read of the public state, until that changes. What was not asked for longest is forgotten. */
@ApplicationScoped
public class Recollection {

    static final int MOST = 2_000;

    private record Kept(Object value, Set<SurrogateKey> keys) {}

    private final Map<Object, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Kept> eldest) {
            return size() > MOST;
        }
    };

    private final RecentChanges changes = new RecentChanges();
    private Instant reached = Instant.MIN;

    @Inject
    private Following following;

    @PostConstruct
    void follow() {
        following.tell(this::follow);
    }

    /**
     * To be taken before anything is read.
     *
     * @param at as of when is read
     * @return empty when something planned may have begun since then: what is read cannot be kept
     */
    synchronized OptionalLong ticket(Instant at) {
        return at.isBefore(reached) ? OptionalLong.empty() : OptionalLong.of(changes.ticket());
    }

    synchronized Optional<Object> find(Object key) {
        return Optional.ofNullable(kept.get(key)).map(Kept::value);
    }

    /** Keeps what was read, unless something that it shows has changed since the ticket was taken. */
    synchronized void keep(Object key, Object value, Set<SurrogateKey> shows, long ticket) {
        Set<SurrogateKey> keys = new HashSet<>(shows);
        keys.add(SurrogateKey.SITE);
        if (!changes.touch(keys, ticket)) {
            kept.put(key, new Kept(value, keys));
        }
    }

    synchronized void follow(Advance advance) {
        reached = advance.progress().at();
        Change change = advance.change();
        if (!change.isNone()) {
            changes.add(change);
            kept.values().removeIf(each -> !Collections.disjoint(each.keys, change.keys()));
        }
    }
}
