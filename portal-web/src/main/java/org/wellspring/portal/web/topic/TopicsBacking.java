package org.wellspring.portal.web.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.topic.PublishedTopics;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.asof.ShownEditions;
import org.wellspring.portal.web.cache.PageKeys;

/** The topics at the top of the tree. */
@Named("topics")
@RequestScoped
public class TopicsBacking {

    @Inject
    private PageKeys keys;

    @Inject
    private PublishedTopics published;

    @Inject
    private CurrentAddress address;

    @Inject
    private ReadingInstant reading;

    @Inject
    private ShownEditions shown;

    private List<ItemLink> roots;

    public void load() {
        keys.looksAt(SurrogateKey.kind(ItemKind.TOPIC, address.language()));
        roots = published.roots(address.language(), reading.get());
        roots.forEach(root -> shown.add(root.editionId()));
    }

    public List<ItemLink> getRoots() {
        return roots;
    }
}
