package org.wellspring.portal.admin.contributor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.listing.ItemList;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.listing.Listing;

/** All contributors. */
@Named("contributorList")
@RequestScoped
public class ContributorListBacking extends ItemList {

    protected ContributorListBacking() {
        this(null, null);
    }

    @Inject
    public ContributorListBacking(Listing listing, ActorBacking actor) {
        super(ItemKind.CONTRIBUTOR, listing, actor);
    }
}
