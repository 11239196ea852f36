package org.wellspring.portal.admin.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.message.ReadingZone;

/** The zone that the person has chosen, else that of the site. */
@RequestScoped
public class PersonalZone implements ReadingZone {

    private final ActorBacking actor;
    private final SiteBacking site;

    protected PersonalZone() {
        this(null, null);
    }

    @Inject
    public PersonalZone(ActorBacking actor, SiteBacking site) {
        this.actor = actor;
        this.site = site;
    }

    @Override
    public ZoneId get() {
        return actor.getPreferredZone().orElseGet(() -> site.get().zone());
    }
}
