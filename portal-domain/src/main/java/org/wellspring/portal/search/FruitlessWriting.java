package org.wellspring.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.wellspring.portal.edition.HomeZone;
import org.wellspring.portal.tally.TallyWriting;

/** Writes down what was looked for in vain. */
@ApplicationScoped
@Transactional
public class FruitlessWriting extends TallyWriting<FruitlessQuery> {

    protected FruitlessWriting() {
        this(null, null, null, null);
    }

    @Inject
    public FruitlessWriting(FruitlessSearches searches, FruitlessLog log, HomeZone zone, InstantSource clock) {
        super(searches, log, zone, clock);
    }
}
