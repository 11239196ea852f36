package org.wellspring.portal.admin.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import org.wellspring.portal.admin.edition.ItemList;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemQueries;

/** All topics. */
@Named("topicList")
@RequestScoped
public class TopicListBacking extends ItemList {

    protected TopicListBacking() {
        this(null, null);
    }

    @Inject
    public TopicListBacking(ItemQueries queries, InstantSource clock) {
        super(ItemKind.TOPIC, queries, clock);
    }
}
