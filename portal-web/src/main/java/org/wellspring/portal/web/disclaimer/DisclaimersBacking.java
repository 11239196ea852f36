package org.wellspring.portal.web.disclaimer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.disclaimer.DisclaimerEntry;
import org.wellspring.portal.disclaimer.PublishedDisclaimers;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.asof.ShownEditions;
import org.wellspring.portal.web.cache.PageKeys;
import org.wellspring.portal.web.site.Excerpt;

/** The list of all disclaimers. */
@Named("disclaimers")
@RequestScoped
public class DisclaimersBacking {

    @Inject
    private PageKeys keys;

    @Inject
    private PublishedDisclaimers published;

    @Inject
    private CurrentAddress address;

    @Inject
    private ReadingInstant reading;

    @Inject
    private ShownEditions shown;

    private List<DisclaimerEntry> entries;

    public void load() {
        keys.looksAt(SurrogateKey.kind(ItemKind.DISCLAIMER, address.language()));
        entries = published.all(address.language(), reading.get());
        entries.forEach(entry -> shown.add(entry.editionId()));
    }

    public List<DisclaimerEntry> getEntries() {
        return entries;
    }

    public String summary(DisclaimerEntry entry) {
        return Excerpt.firstSentence(entry.text(), address.language());
    }
}
