package org.wellspring.portal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wellspring.portal.edition.ItemLink;
import org.wellspring.portal.page.PublishedPages;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;

/** The stand-alone pages that every page names below its text. */
@Named("footer")
@RequestScoped
public class FooterBacking {

    @Inject
    private PublishedPages published;

    @Inject
    private CurrentAddress address;

    @Inject
    private ReadingInstant reading;

    private List<ItemLink> pages;

    @PostConstruct
    void load() {
        pages = published.all(address.language(), reading.get());
    }

    public List<ItemLink> getPages() {
        return pages;
    }
}
