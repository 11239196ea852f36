package org.wellspring.portal.web.disclaimer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.wellspring.portal.disclaimer.DisclaimerPage;
import org.wellspring.portal.disclaimer.PublishedDisclaimers;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.CurrentPreview;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.asof.ShownEditions;
import org.wellspring.portal.web.media.FiguresBacking;
import org.wellspring.portal.web.problem.Absence;
import org.wellspring.portal.web.site.Days;
import org.wellspring.portal.web.site.Excerpt;

/** One disclaimer in the words that hold now. */
@Named("disclaimer")
@RequestScoped
public class DisclaimerBacking {

    @Inject
    private PublishedDisclaimers published;

    @Inject
    private CurrentAddress address;

    @Inject
    private Absence absence;

    @Inject
    private ReadingInstant reading;

    @Inject
    private CurrentPreview preview;

    @Inject
    private Days days;

    @Inject
    private ShownEditions shown;

    @Inject
    private FiguresBacking figures;

    private DisclaimerPage page;
    private String summary;

    public void load() {
        preview.read(() -> published.find(address.language(), address.slug(), reading.get()))
                .ifPresentOrElse(this::show, () -> absence.answer(ItemKind.DISCLAIMER));
    }

    private void show(DisclaimerPage found) {
        page = found;
        figures.show(found.text().html(), List.of());
        shown.add(found.editionId());
        summary = Excerpt.firstSentence(found.text(), found.language());
    }

    public DisclaimerPage getPage() {
        return page;
    }

    public String getSummary() {
        return summary;
    }

    public LocalDate getPublishedDay() {
        return days.of(page.publishedAt());
    }

    public LocalDate getUpdatedDay() {
        return days.of(page.updatedAt());
    }
}
