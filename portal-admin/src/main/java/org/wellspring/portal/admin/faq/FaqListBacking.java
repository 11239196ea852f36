package org.wellspring.portal.admin.faq;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import org.wellspring.portal.admin.edition.ItemList;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemQueries;

/** All questions. */
@Named("faqList")
@RequestScoped
public class FaqListBacking extends ItemList {

    protected FaqListBacking() {
        this(null, null);
    }

    @Inject
    public FaqListBacking(ItemQueries queries, InstantSource clock) {
        super(ItemKind.FAQ, queries, clock);
    }
}
