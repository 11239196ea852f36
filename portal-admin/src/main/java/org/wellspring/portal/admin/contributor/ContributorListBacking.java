package org.wellspring.portal.admin.contributor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import org.wellspring.portal.admin.edition.ItemList;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemQueries;

/** All contributors. */
@Named("contributorList")
@RequestScoped
public class ContributorListBacking extends ItemList {

    protected ContributorListBacking() {
        this(null, null);
    }

    @Inject
    public ContributorListBacking(ItemQueries queries, InstantSource clock) {
        super(ItemKind.CONTRIBUTOR, queries, clock);
    }
}
