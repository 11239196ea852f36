package org.wellspring.portal.web.cache;

import java.time.InstantSource;
import java.util.Optional;
import org.wellspring.portal.change.Advance;
import org.wellspring.portal.change.Changes;
import org.wellspring.portal.change.Progress;

/** Brings pages that are kept into step with what has changed, from wherever that came the last time. */
final class Following {

    private final Changes changes;
    private final PageStore pages;
    private final InstantSource clock;
    private Optional<Progress> progress = Optional.empty();

    Following(Changes changes, PageStore pages, InstantSource clock) {
        this.changes = changes;
        this.pages = pages;
        this.clock = clock;
    }

    synchronized void goOn() {
        Advance advance = changes.since(progress, clock.instant());
        pages.drop(advance.change());
        pages.validUntil(advance.next());
        progress = Optional.of(advance.progress());
    }
}
