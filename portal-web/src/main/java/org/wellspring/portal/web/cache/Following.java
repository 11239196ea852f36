package org.wellspring.portal.web.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wellspring.portal.audit.ChainEnd;
import org.wellspring.portal.change.Advance;
import org.wellspring.portal.change.Changes;

/** Brings what is kept of the public state into step with what has changed, from wherever that came the last time. */
@ApplicationScoped
public class Following {

    private final Changes changes;
    private final InstantSource clock;
    private final List<Consumer<Advance>> keepers = new ArrayList<>();
    private Optional<Advance> last = Optional.empty();

    protected Following() {
        this(null, null);
    }

    @Inject
    public Following(Changes changes, InstantSource clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** @param keeper keeps nothing yet, and is told of each step from now on; must not fail */
    public synchronized void tell(Consumer<Advance> keeper) {
        keepers.add(keeper);
    }

    public synchronized void goOn() {
        Advance advance = changes.since(last.map(Advance::progress), clock.instant());
        keepers.forEach(keeper -> keeper.accept(advance));
        last = Optional.of(advance);
    }

    /**
     * Goes on unless it has come so far.
     *
     * @param end where the record ended when somebody looked
     * @param at an instant at which everything planned for it has begun
     */
    public synchronized void reach(ChainEnd end, Instant at) {
        if (last.filter(advance -> advance.reaches(end, at)).isEmpty()) {
            goOn();
        }
    }
}
