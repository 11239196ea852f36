package org.wellspring.portal.admin.disclaimer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.listing.ItemList;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.listing.Listing;

/** All disclaimers. */
@Named("disclaimerList")
@RequestScoped
public class DisclaimerListBacking extends ItemList {

    protected DisclaimerListBacking() {
        this(null, null);
    }

    @Inject
    public DisclaimerListBacking(Listing listing, ActorBacking actor) {
        super(ItemKind.DISCLAIMER, listing, actor);
    }
}
