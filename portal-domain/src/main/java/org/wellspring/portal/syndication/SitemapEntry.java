package org.wellspring.portal.syndication;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.translation.Counterpart;

/**
 * A page in a sitemap.
 *
 * @param changedAt when the edition that readers see began
 * @param images the addresses of the images in its text, relative to the site's root
 * @param languages the page in every language in which it is, its own among them; empty where that is the only one
 */
public record SitemapEntry(
        Locale language, Slug slug, Instant changedAt, List<String> images, List<Counterpart> languages) {

    /** The same on a site that offers no other languages. */
    public SitemapEntry among(List<Locale> offered) {
        List<Counterpart> found = languages.stream()
                .filter(counterpart -> offered.contains(counterpart.language()))
                .toList();
        return new SitemapEntry(language, slug, changedAt, images, found.size() > 1 ? found : List.of());
    }
}
