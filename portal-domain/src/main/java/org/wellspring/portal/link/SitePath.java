package org.wellspring.portal.link;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.edition.ReservedSlugs;
import org.wellspring.portal.text.Slug;

/** Where readers find an item, as a link names it. */
public record SitePath(ItemKind kind, Locale language, Slug slug) {

    /**
     * Understands the address of a link: relative to the site's root, in any spelling, with or without a fragment.
     *
     * @return empty when it leads out of the portal, or to a page that shows no item, such as a list
     */
    public static Optional<SitePath> of(String address) {
        String path =
                address.replaceFirst("[?#].*", "").replaceFirst("(?<=.)/$", "").toLowerCase(Locale.ROOT);
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (!path.startsWith("/") || !Slug.isValid(last)) {
            return Optional.empty();
        }
        Slug slug = new Slug(last);
        return Languages.ALL.stream()
                .flatMap(language -> Stream.of(ItemKind.values()).map(kind -> new SitePath(kind, language, slug)))
                .filter(each -> each.toString().equals(path))
                .filter(each -> !ReservedSlugs.contains(slug))
                .findFirst();
    }

    /** The address in its canonical form. */
    @Override
    public String toString() {
        return kind.address(language, slug);
    }
}
