package org.wellspring.portal.web.faq;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.wellspring.portal.faq.FaqTeaser;
import org.wellspring.portal.faq.PublishedFaqs;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.asof.ShownEditions;
import org.wellspring.portal.web.problem.Absence;
import org.wellspring.portal.web.site.Pages;

/** The list of all questions, a page at a time. */
@Named("questions")
@RequestScoped
public class QuestionsBacking {

    @Inject
    private PublishedFaqs published;

    @Inject
    private CurrentAddress address;

    @Inject
    private Absence absence;

    @Inject
    private ReadingInstant reading;

    @Inject
    private ShownEditions shown;

    private Pages pages;
    private List<FaqTeaser> teasers;

    public void load() {
        Instant now = reading.get();
        pages = new Pages(address.page(), published.count(address.language(), now));
        if (pages.exists()) {
            teasers = published.all(address.language(), now, pages.offset(), Pages.SIZE);
            teasers.forEach(teaser -> shown.add(teaser.editionId()));
        } else {
            absence.answer();
        }
    }

    public Pages getPages() {
        return pages;
    }

    public List<FaqTeaser> getTeasers() {
        return teasers;
    }
}
