package org.wellspring.portal.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All states of the site. */
public interface SiteStates {

    void add(SiteState state);

    /** The state that is valid at the instant, with all that belongs to it; empty while nobody set anything. */
    Optional<SiteState> at(Instant instant);

    Optional<SiteState> find(long number);

    /** The last ones first. */
    List<SiteState> last(int limit);

    /** The site at the instant. */
    default Site siteAt(Instant instant) {
        return at(instant).map(SiteState::site).orElse(Site.INITIAL);
    }
}
