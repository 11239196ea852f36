package org.wellspring.portal.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** The day that the portal writes for an instant: the one in the site's time zone, the same for every reader. */
@RequestScoped
public class Days {

    @Inject
    private CurrentSite site;

    public LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, site.get().zone());
    }
}
