package org.wellspring.portal.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.wellspring.portal.article.ArticleTeaser;
import org.wellspring.portal.article.PublishedArticles;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.asof.ShownEditions;
import org.wellspring.portal.web.cache.PageKeys;
import org.wellspring.portal.web.problem.Absence;
import org.wellspring.portal.web.site.Pages;

/** The list of all articles, a page at a time. */
@Named("articles")
@RequestScoped
public class ArticlesBacking {

    @Inject
    private PageKeys keys;

    @Inject
    private PublishedArticles published;

    @Inject
    private CurrentAddress address;

    @Inject
    private Absence absence;

    @Inject
    private ReadingInstant reading;

    @Inject
    private ShownEditions shown;

    private Pages pages;
    private List<ArticleTeaser> teasers;

    public void load() {
        keys.looksAt(SurrogateKey.kind(ItemKind.ARTICLE, address.language()));
        Instant now = reading.get();
        pages = new Pages(address.page(), published.count(address.language(), now));
        if (pages.exists()) {
            teasers = published.newest(address.language(), now, pages.offset(), Pages.SIZE);
            teasers.forEach(teaser -> shown.add(teaser.editionId()));
        } else {
            absence.answer();
        }
    }

    public Pages getPages() {
        return pages;
    }

    public List<ArticleTeaser> getTeasers() {
        return teasers;
    }
}
