package org.wellspring.portal.persistence.notice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wellspring.portal.site.Site;
import org.wellspring.portal.site.SiteState;
import org.wellspring.portal.site.SiteStates;

/** A site that was only ever given a name. */
record NamedSite(String name) implements SiteStates {

    @Override
    public Site siteAt(Instant instant) {
        Site initial = Site.INITIAL;
        return new Site(
                0,
                name,
                "",
                initial.languages(),
                initial.zone(),
                initial.region(),
                Map.<Locale, String>of(),
                "",
                "",
                "",
                "",
                false);
    }

    @Override
    public void add(SiteState state) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<SiteState> at(Instant instant) {
        return Optional.empty();
    }

    @Override
    public Optional<SiteState> find(long number) {
        return Optional.empty();
    }

    @Override
    public List<SiteState> last(int limit) {
        return List.of();
    }
}
