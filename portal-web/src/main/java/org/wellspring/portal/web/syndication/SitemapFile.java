package org.wellspring.portal.web.syndication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.syndication.SitemapEntry;
import org.wellspring.portal.syndication.SitemapPart;
import org.wellspring.portal.translation.Counterpart;
import org.wellspring.portal.web.address.Address;
import org.wellspring.portal.web.address.Route;

/** Sitemaps as sitemaps.org has them, with the images of pages by Google's extension. */
final class SitemapFile {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String IMAGE = "http://www.google.com/schemas/sitemap-image/1.1";
    private static final List<Route> LISTS =
            List.of(Route.HOME, Route.ARTICLES, Route.QUESTIONS, Route.DISCLAIMERS, Route.TOPICS);

    private SitemapFile() {}

    /** The index of all parts, and of the sitemap of the lists. */
    static String index(String lists, List<SitemapPart> parts, Function<SitemapPart, String> address) {
        return XmlText.of(xml -> {
            xml.open("sitemapindex", "xmlns", SITEMAP);
            entry(xml, "sitemap", lists, Optional.empty());
            for (SitemapPart part : parts) {
                entry(xml, "sitemap", address.apply(part), Optional.of(part.changedAt()));
            }
            xml.close();
        });
    }

    /** The pages that are not those of single items. */
    static String ofLists(String base, List<Locale> languages) {
        return pages(xml -> {
            for (Locale language : languages) {
                for (Route route : LISTS) {
                    xml.open("url").element("loc", base + Address.of(language, route, null));
                    for (Locale other : languages) {
                        alternate(xml, other.toLanguageTag(), base + Address.of(other, route, null));
                    }
                    xml.close();
                }
            }
        });
    }

    static String of(String base, ItemKind kind, List<SitemapEntry> entries) {
        return pages(xml -> {
            for (SitemapEntry entry : entries) {
                String address = base + kind.address(entry.language(), entry.slug());
                xml.open("url");
                content(xml, address, Optional.of(entry.changedAt()));
                for (Counterpart language : entry.languages()) {
                    alternate(
                            xml,
                            language.language().toLanguageTag(),
                            base + kind.address(language.language(), language.slug()));
                }
                for (String image : entry.images()) {
                    xml.open("image:image").element("image:loc", base + image).close();
                }
                xml.close();
            }
        });
    }

    private static String pages(XmlText.Content content) {
        return XmlText.of(xml -> {
            xml.open("urlset", "xmlns", SITEMAP, "xmlns:image", IMAGE, "xmlns:xhtml", XHTML);
            content.write(xml);
            xml.close();
        });
    }

    private static void entry(XmlText xml, String name, String address, Optional<Instant> changedAt)
            throws XMLStreamException {
        xml.open(name);
        content(xml, address, changedAt);
        xml.close();
    }

    private static void content(XmlText xml, String address, Optional<Instant> changedAt) throws XMLStreamException {
        xml.element("loc", address);
        if (changedAt.isPresent()) {
            xml.element(
                    "lastmod", changedAt.get().truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }

    private static void alternate(XmlText xml, String language, String address) throws XMLStreamException {
        xml.element("xhtml:link", "", "rel", "alternate", "hreflang", language, "href", address);
    }
}
