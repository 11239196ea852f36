package org.wellspring.portal.admin.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.listing.ItemList;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.listing.Listing;

/** All articles. */
@Named("articleList")
@RequestScoped
public class ArticleListBacking extends ItemList {

    protected ArticleListBacking() {
        this(null, null);
    }

    @Inject
    public ArticleListBacking(Listing listing, ActorBacking actor) {
        super(ItemKind.ARTICLE, listing, actor);
    }
}
