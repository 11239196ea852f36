package org.wellspring.portal.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wellspring.portal.edition.ItemKind;

/** Every public page, in parts of at most {@value #PART} addresses: sitemaps.org, "Using Sitemap index files". */
@ApplicationScoped
@Transactional
public class Sitemap {

    public static final int PART = 50_000;

    private final PublicItems items;

    protected Sitemap() {
        this(null);
    }

    @Inject
    public Sitemap(PublicItems items) {
        this.items = items;
    }

    /** The parts that hold something. */
    public List<SitemapPart> parts(Instant at) {
        return items.kinds(at).stream().flatMap(Sitemap::parts).toList();
    }

    private static Stream<SitemapPart> parts(PublicKind items) {
        int last = Math.toIntExact((items.count() + PART - 1) / PART);
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> new SitemapPart(items.kind(), number, items.changedAt()));
    }

    /**
     * @param number from 1
     * @return empty when there is no such part
     */
    public List<SitemapEntry> part(ItemKind kind, int number, Instant at) {
        return items.list(kind, at, Math.multiplyExact(number - 1, PART), PART);
    }
}
