package org.wellspring.portal.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import org.wellspring.portal.article.Archive;
import org.wellspring.portal.article.PublishedArticles;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.address.ReadingInstant;
import org.wellspring.portal.web.cache.PageKeys;
import org.wellspring.portal.web.recall.Recall;

/** All articles in the language of the page, by their months; counted once for all lists until one appears, vanishes or is of another day. */
@RequestScoped
public class CurrentArchive {

    @Inject
    private PageKeys keys;

    @Inject
    private PublishedArticles published;

    @Inject
    private CurrentAddress address;

    @Inject
    private ReadingInstant reading;

    @Inject
    private Recall recall;

    public Archive get() {
        Locale language = address.language();
        keys.looksAt(SurrogateKey.kind(ItemKind.ARTICLE, language));
        return recall.read(
                Archive.class,
                language,
                () -> published.archive(language, reading.get()),
                archive -> Set.of(SurrogateKey.calendar(language)));
    }
}
