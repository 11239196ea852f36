package org.wellspring.portal.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.catalogue.LeadingHere;
import org.wellspring.portal.catalogue.Leads;

/** Tells what leads readers to an item. */
@Named("leads")
@RequestScoped
public class LeadsBacking {

    private final LeadingHere leading;
    private final ActorBacking actor;
    private Leads found;

    protected LeadsBacking() {
        this(null, null);
    }

    @Inject
    public LeadsBacking(LeadingHere leading, ActorBacking actor) {
        this.leading = leading;
        this.actor = actor;
    }

    /** A page asks several times, of one item. */
    public Leads to(long id) {
        if (found == null) {
            found = leading.to(actor.get(), id);
        }
        return found;
    }
}
