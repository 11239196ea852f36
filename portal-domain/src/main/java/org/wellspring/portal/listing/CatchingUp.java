package org.wellspring.portal.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes drafts found by their words that were saved before lists knew words. */
@ApplicationScoped
@Transactional
public class CatchingUp {

    private static final int PORTION = 200;

    private final ItemLines lines;

    protected CatchingUp() {
        this(null);
    }

    @Inject
    public CatchingUp(ItemLines lines) {
        this.lines = lines;
    }

    /** @return whether there was something to do; then there may be more */
    public boolean some() {
        return lines.learnWords(PORTION) > 0;
    }
}
