package org.wellspring.portal.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wellspring.portal.article.Archive;
import org.wellspring.portal.article.ArticleTeaser;
import org.wellspring.portal.article.MonthCount;
import org.wellspring.portal.article.PublishedArticles;
import org.wellspring.portal.paging.Stretch;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.asof.ShownEditions;
import org.wellspring.portal.web.problem.Absence;
import org.wellspring.portal.web.site.Pages;

/** The list of all articles, a page at a time. */
@Named("articles")
@RequestScoped
public class ArticlesBacking {

    @Inject
    private CurrentArchive current;

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
        Archive archive = current.get();
        pages = new Pages(address.page(), archive.articles());
        if (!pages.exists()) {
            absence.answer();
            return;
        }
        teasers = archive.after(pages.offset()).map(this::from).orElse(List.of());
        teasers.forEach(teaser -> shown.add(teaser.editionId()));
    }

    private List<ArticleTeaser> from(Stretch<MonthCount> place) {
        return published.postedUntil(
                address.language(), place.group().month(), reading.get(), place.skip(), Pages.SIZE);
    }

    public Pages getPages() {
        return pages;
    }

    public List<ArticleTeaser> getTeasers() {
        return teasers;
    }
}
