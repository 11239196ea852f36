package org.wellspring.portal.admin.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.listing.ItemList;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.listing.Listing;

/** All topics. */
@Named("topicList")
@RequestScoped
public class TopicListBacking extends ItemList {

    protected TopicListBacking() {
        this(null, null);
    }

    @Inject
    public TopicListBacking(Listing listing, ActorBacking actor) {
        super(ItemKind.TOPIC, listing, actor);
    }
}
