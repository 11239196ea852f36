package org.wellspring.portal.web.contributor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wellspring.portal.article.ArticleOrder;
import org.wellspring.portal.article.ArticleTeaser;
import org.wellspring.portal.article.PublishedArticles;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.contributor.ContributorContent;
import org.wellspring.portal.contributor.ContributorPage;
import org.wellspring.portal.contributor.PublishedContributors;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.CurrentPreview;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.asof.ShownEditions;
import org.wellspring.portal.web.cache.PageKeys;
import org.wellspring.portal.web.problem.Absence;
import org.wellspring.portal.web.recall.Recall;
import org.wellspring.portal.web.site.Excerpt;
import org.wellspring.portal.web.site.Pages;

/** One contributor with the articles that they wrote and those that they reviewed, a page of each at a time. */
@Named("contributor")
@RequestScoped
public class ContributorBacking {

    @Inject
    private PageKeys keys;

    @Inject
    private PublishedContributors published;

    @Inject
    private PublishedArticles articles;

    @Inject
    private CurrentAddress address;

    @Inject
    private Absence absence;

    @Inject
    private ReadingInstant reading;

    @Inject
    private CurrentPreview preview;

    @Inject
    private ShownEditions shown;

    @Inject
    private Recall recall;

    private ContributorContent person;
    private String summary;
    private Pages pages;
    private List<ArticleTeaser> written;
    private List<ArticleTeaser> reviewed;

    private record Works(ArticleOrder written, ArticleOrder reviewed) {

        int longest() {
            return Math.max(written.articles(), reviewed.articles());
        }
    }

    public void load() {
        preview.read(() -> published.find(address.language(), address.slug(), reading.get()))
                .ifPresentOrElse(this::show, () -> absence.answer(ItemKind.CONTRIBUTOR));
    }

    /** The longer of the two lists decides how many pages there are. */
    private void show(ContributorPage found) {
        Instant at = reading.get();
        person = found.content();
        keys.looksAt(SurrogateKey.naming(found.id()));
        Works works = recall.read(
                Works.class,
                found.id(),
                () -> new Works(articles.writtenBy(found.id(), at), articles.reviewedBy(found.id(), at)),
                any -> Set.of(SurrogateKey.naming(found.id())));
        pages = new Pages(address.page(), works.longest());
        if (!pages.exists()) {
            absence.answer();
            return;
        }
        summary = Excerpt.firstSentence(person.biography(), address.language());
        written = articles.teasers(works.written().part(pages.offset(), Pages.SIZE));
        reviewed = articles.teasers(works.reviewed().part(pages.offset(), Pages.SIZE));
        shown.add(found.editionId());
        Stream.concat(written.stream(), reviewed.stream()).forEach(teaser -> shown.add(teaser.editionId()));
    }

    public ContributorContent getPerson() {
        return person;
    }

    /** The first sentence of the biography. */
    public String getSummary() {
        return summary;
    }

    public Pages getPages() {
        return pages;
    }

    public List<ArticleTeaser> getWritten() {
        return written;
    }

    public List<ArticleTeaser> getReviewed() {
        return reviewed;
    }
}
