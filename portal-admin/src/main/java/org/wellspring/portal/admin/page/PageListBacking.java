package org.wellspring.portal.admin.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import org.wellspring.portal.admin.edition.ItemList;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemQueries;

/** All stand-alone pages. */
@Named("pageList")
@RequestScoped
public class PageListBacking extends ItemList {

    protected PageListBacking() {
        this(null, null);
    }

    @Inject
    public PageListBacking(ItemQueries queries, InstantSource clock) {
        super(ItemKind.PAGE, queries, clock);
    }
}
