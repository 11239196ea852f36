package org.wellspring.portal.admin.disclaimer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import org.wellspring.portal.admin.edition.ItemList;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemQueries;

/** All disclaimers. */
@Named("disclaimerList")
@RequestScoped
public class DisclaimerListBacking extends ItemList {

    protected DisclaimerListBacking() {
        this(null, null);
    }

    @Inject
    public DisclaimerListBacking(ItemQueries queries, InstantSource clock) {
        super(ItemKind.DISCLAIMER, queries, clock);
    }
}
