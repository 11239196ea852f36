package org.wellspring.portal.web.disclaimer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.List;
import org.wellspring.portal.disclaimer.DisclaimerEntry;
import org.wellspring.portal.disclaimer.PublishedDisclaimers;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.site.Excerpt;

/** The list of all disclaimers. */
@Named("disclaimers")
@RequestScoped
public class DisclaimersBacking {

    @Inject
    private PublishedDisclaimers published;

    @Inject
    private CurrentAddress address;

    @Inject
    private InstantSource clock;

    private List<DisclaimerEntry> entries;

    public void load() {
        entries = published.all(address.language(), clock.instant());
    }

    public List<DisclaimerEntry> getEntries() {
        return entries;
    }

    public String summary(DisclaimerEntry entry) {
        return Excerpt.firstSentence(entry.text(), address.language());
    }
}
