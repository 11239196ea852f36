package org.wellspring.portal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.text.Slug;

/**
 * A page that was found.
 *
 * @param passages of its text that fit best, or else its beginning
 * @param day on which it was posted
 */
public record Hit(ItemKind kind, Locale language, Slug slug, String title, List<Passage> passages, LocalDate day) {

    /** Where the page is, relative to the site's root. */
    public String address() {
        return kind.address(language, slug);
    }
}
