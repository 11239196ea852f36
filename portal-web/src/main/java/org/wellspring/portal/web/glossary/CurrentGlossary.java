package org.wellspring.portal.web.glossary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.glossary.Explaining;
import org.wellspring.portal.glossary.Glossary;
import org.wellspring.portal.page.PublishedPages;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.cache.PageKeys;
import org.wellspring.portal.web.recall.Recall;

/** The glossary of the page's language, as of the instant of the request. */
@RequestScoped
public class CurrentGlossary {

    @Inject
    private PageKeys keys;

    @Inject
    private PublishedPages pages;

    @Inject
    private CurrentAddress address;

    @Inject
    private ReadingInstant reading;

    @Inject
    private Recall recall;

    private Read read;

    /**
     * What was read.
     *
     * @param editionId empty when there is no glossary
     */
    record Read(Optional<Long> editionId, Glossary glossary, Explaining explaining) {

        static Read of(Optional<PublishedPages.Shown> page) {
            Glossary glossary =
                    page.map(shown -> Glossary.of(shown.title(), shown.body())).orElse(Glossary.NONE);
            return new Read(page.map(PublishedPages.Shown::editionId), glossary, new Explaining(glossary));
        }

        Set<SurrogateKey> keys() {
            return editionId.map(SurrogateKey::edition).map(Set::of).orElse(Set.of());
        }
    }

    Read get() {
        if (read == null) {
            read = recall.read(
                    Read.class,
                    address.language(),
                    () -> Read.of(pages.find(address.language(), Glossary.SLUG, reading.get())),
                    Read::keys);
            read.keys().forEach(keys::looksAt);
        }
        return read;
    }
}
