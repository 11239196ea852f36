package org.wellspring.portal.admin.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    public String getName() {
        return get().name();
    }

    /** Whether somebody chose a time zone; until then each editor plans in their own. */
    public boolean isZoned() {
        return !get().zone().equals(Site.INITIAL.zone());
    }
}
