package org.wellspring.portal.admin.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import org.wellspring.portal.admin.edition.ItemList;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.ItemQueries;

/** All articles. */
@Named("articleList")
@RequestScoped
public class ArticleListBacking extends ItemList {

    protected ArticleListBacking() {
        this(null, null);
    }

    @Inject
    public ArticleListBacking(ItemQueries queries, InstantSource clock) {
        super(ItemKind.ARTICLE, queries, clock);
    }
}
