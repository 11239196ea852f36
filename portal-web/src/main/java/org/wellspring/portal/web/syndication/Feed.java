package org.wellspring.portal.web.syndication;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.syndication.FeedEntry;
import org.wellspring.portal.web.address.FeedAddress;

/**
 * What goes out, in whatever form.
 *
 * @param base scheme, host and port of the site
 * @param publisher who answers for it
 * @param zone in which days begin
 */
record Feed(
        FeedAddress address,
        String base,
        String title,
        String summary,
        String publisher,
        ZoneId zone,
        List<FeedEntry> entries) {

    String language() {
        return address.language().toLanguageTag();
    }

    String self() {
        return base + address;
    }

    String page() {
        return base + address.page();
    }

    String page(FeedEntry entry) {
        return base + ItemKind.ARTICLE.address(address.language(), entry.slug());
    }

    /** Stays the same when the article moves: RFC 4151, with the day on which it was posted. */
    String id(FeedEntry entry) {
        return "tag:%s,%s:item-%d".formatted(URI.create(base).getHost(), entry.postedOn(), entry.item());
    }

    /** Addresses of images and links in a text lead nowhere outside of the site, so they become absolute. */
    String text(FeedEntry entry) {
        return entry.body().htmlWithSources().replaceAll("(src|href)=\"/(?!/)", "$1=\"" + base + "/");
    }

    /** The first instant of the day on which an article was posted. */
    Instant postedAt(FeedEntry entry) {
        return entry.postedOn().atStartOfDay(zone).toInstant();
    }

    Optional<Instant> changedAt() {
        return entries.stream().map(FeedEntry::changedAt).max(Instant::compareTo);
    }
}
