package org.wellspring.portal.web.faq;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.wellspring.portal.faq.FaqGroup;
import org.wellspring.portal.faq.PublishedFaqs;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.asof.ShownEditions;
import org.wellspring.portal.web.problem.Absence;
import org.wellspring.portal.web.site.Pages;

/** The list of all questions by their topics, a page at a time. */
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
    private List<FaqGroup> groups;

    public void load() {
        Instant now = reading.get();
        pages = new Pages(address.page(), published.count(address.language(), now));
        if (pages.exists()) {
            groups = published.byTopic(address.language(), now, pages.offset(), Pages.SIZE);
            groups.forEach(this::note);
        } else {
            absence.answer();
        }
    }

    private void note(FaqGroup group) {
        group.topic().ifPresent(topic -> shown.add(topic.editionId()));
        group.teasers().forEach(teaser -> shown.add(teaser.editionId()));
    }

    public Pages getPages() {
        return pages;
    }

    public List<FaqGroup> getGroups() {
        return groups;
    }
}
