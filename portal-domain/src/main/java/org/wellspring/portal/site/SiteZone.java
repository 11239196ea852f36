package org.wellspring.portal.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.ZoneId;
import org.wellspring.portal.edition.HomeZone;

/** The time zone that the settings name now. */
@ApplicationScoped
public class SiteZone implements HomeZone {

    private final SiteStates states;
    private final InstantSource clock;

    protected SiteZone() {
        this(null, null);
    }

    @Inject
    public SiteZone(SiteStates states, InstantSource clock) {
        this.states = states;
        this.clock = clock;
    }

    @Override
    public ZoneId get() {
        return states.siteAt(clock.instant()).zone();
    }
}
