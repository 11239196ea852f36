package org.wellspring.portal.admin.faq;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.listing.ItemList;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.listing.Listing;

/** All questions. */
@Named("faqList")
@RequestScoped
public class FaqListBacking extends ItemList {

    protected FaqListBacking() {
        this(null, null);
    }

    @Inject
    public FaqListBacking(Listing listing, ActorBacking actor) {
        super(ItemKind.FAQ, listing, actor);
    }
}
