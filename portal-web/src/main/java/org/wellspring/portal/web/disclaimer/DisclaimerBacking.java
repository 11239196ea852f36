package org.wellspring.portal.web.disclaimer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.wellspring.portal.disclaimer.DisclaimerPage;
import org.wellspring.portal.disclaimer.PublishedDisclaimers;
import org.wellspring.portal.web.address.CurrentAddress;
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
    private InstantSource clock;

    private DisclaimerPage page;
    private String summary;

    public void load() {
        Instant now = clock.instant();
        published
                .find(address.language(), address.slug(), now)
                .ifPresentOrElse(
                        this::show, () -> Absence.answer(published.presence(address.language(), address.slug(), now)));
    }

    private void show(DisclaimerPage found) {
        page = found;
        summary = Excerpt.firstSentence(found.text(), found.language());
    }

    public DisclaimerPage getPage() {
        return page;
    }

    public String getSummary() {
        return summary;
    }

    public LocalDate getPublishedDay() {
        return Days.of(page.publishedAt());
    }

    public LocalDate getUpdatedDay() {
        return Days.of(page.updatedAt());
    }
}
