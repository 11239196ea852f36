package org.wellspring.portal.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.page.PublishedPages;
import org.wellspring.portal.text.CitedText;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.CurrentPreview;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.asof.ShownEditions;
import org.wellspring.portal.web.media.FiguresBacking;
import org.wellspring.portal.web.problem.Absence;
import org.wellspring.portal.web.site.Days;
import org.wellspring.portal.web.site.Excerpt;

/** One stand-alone page. */
@Named("standAlone")
@RequestScoped
public class PageBacking {

    @Inject
    private PublishedPages published;

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

    private PublishedPages.Shown page;
    private String summary;
    private CitedText body;

    public void load() {
        preview.read(() -> published.find(address.language(), address.slug(), reading.get()))
                .ifPresentOrElse(this::show, () -> absence.answer(ItemKind.PAGE));
    }

    private void show(PublishedPages.Shown found) {
        page = found;
        body = found.body().cited();
        figures.show(body.html(), List.of());
        summary = Excerpt.firstSentence(found.body(), address.language());
        shown.add(found.editionId());
    }

    public PublishedPages.Shown getPage() {
        return page;
    }

    /** The text with its citations numbered. */
    public CitedText getBody() {
        return body;
    }

    public String getSummary() {
        return summary;
    }

    public LocalDate getUpdatedDay() {
        return days.of(page.updatedAt());
    }
}
