package org.wellspring.portal.admin.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.wellspring.portal.site.Settings;
import org.wellspring.portal.site.Site;

/** The site that the console looks after; read once a request at most. */
@Named("site")
@RequestScoped
public class SiteBacking {

    private final Settings settings;
    private Site site;

    protected SiteBacking() {
        this(null);
    }

    @Inject
    public SiteBacking(Settings settings) {
        this.settings = settings;
    }

    public Site get() {
        if (site == null) {
            site = settings.present();
        }
        return site;
    }

    public ZoneId getZone() {
        return get().zone();
    }

    public String getName() {
        return get().name();
    }
}
