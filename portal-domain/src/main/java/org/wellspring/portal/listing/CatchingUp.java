package org.wellspring.portal.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Tells what lists ask for of items that were saved before lists asked for it: their words, their status. */
@ApplicationScoped
@Transactional
public class CatchingUp {

    private static final int PORTION = 200;

    private final ItemLines lines;

    private final InstantSource clock;

    protected CatchingUp() {
        this(null, null);
    }

    @Inject
    public CatchingUp(ItemLines lines, InstantSource clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * The status first: looking for items without words goes over all of them.
     *
     * @return whether there was something to do; then there may be more
     */
    public boolean some() {
        return lines.settle(clock.instant(), ItemLines.PORTION) > 0 || lines.learnWords(PORTION) > 0;
    }
}
