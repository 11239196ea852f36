package org.wellspring.portal.admin.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.listing.ItemList;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.listing.Listing;

/** All stand-alone pages. */
@Named("pageList")
@RequestScoped
public class PageListBacking extends ItemList {

    protected PageListBacking() {
        this(null, null);
    }

    @Inject
    public PageListBacking(Listing listing, ActorBacking actor) {
        super(ItemKind.PAGE, listing, actor);
    }
}
