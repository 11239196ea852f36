package org.wellspring.portal.redirect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.wellspring.portal.edition.HomeZone;
import org.wellspring.portal.tally.TallyWriting;

/** Writes down what readers did not find. */
@ApplicationScoped
@Transactional
public class MissWriting extends TallyWriting<MissedPath> {

    protected MissWriting() {
        this(null, null, null, null);
    }

    @Inject
    public MissWriting(Misses misses, MissLog log, HomeZone zone, InstantSource clock) {
        super(misses, log, zone, clock);
    }
}
