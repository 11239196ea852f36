package org.wellspring.portal.admin.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.listing.Desk;

/** How much needs the person, for the navigation of every page. */
@Named("needs")
@RequestScoped
public class NeedsBacking {

    private final Desk desk;
    private final ActorBacking actor;
    private long number;

    protected NeedsBacking() {
        this(null, null);
    }

    @Inject
    public NeedsBacking(Desk desk, ActorBacking actor) {
        this.desk = desk;
        this.actor = actor;
    }

    @PostConstruct
    void count() {
        number = actor.isSignedIn() ? desk.countNeeds(actor.get()) : 0;
    }

    public long getNumber() {
        return number;
    }
}
