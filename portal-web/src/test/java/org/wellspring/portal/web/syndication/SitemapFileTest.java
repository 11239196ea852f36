package org.wellspring.portal.web.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.edition.ItemKind;
import org.wellspring.portal.syndication.SitemapEntry;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.translation.Counterpart;

class SitemapFileTest {

    private static final String BASE = "https://example.org";
    private static final Instant CHANGED = Instant.parse("2026-05-04T12:00:00.123456Z");

    private static Document read(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser());
    }

    private static Document of(List<String> images, Counterpart... languages) {
        return read(SitemapFile.of(
                BASE,
                ItemKind.ARTICLE,
                List.of(new SitemapEntry(Locale.ENGLISH, new Slug("iron"), CHANGED, images, List.of(languages)))));
    }

    @Test
    void aPageIsAtItsAddressWithTheSecondOfItsLastChange() {
        Document sitemap = of(List.of());
        assertThat(sitemap.select("url > loc").eachText()).containsExactly("https://example.org/articles/iron");
        assertThat(sitemap.select("url > lastmod").eachText()).containsExactly("2026-05-04T12:00:00Z");
    }

    @Test
    void aPageInSeveralLanguagesNamesEachOfThem() {
        Document sitemap = of(
                List.of(),
                new Counterpart(Locale.ENGLISH, new Slug("iron")),
                new Counterpart(Locale.GERMAN, new Slug("eisen")));
        assertThat(sitemap.select("xhtml|link[rel=alternate]").stream().map(SitemapFileTest::alternate))
                .containsExactly("en https://example.org/articles/iron", "de https://example.org/de/articles/eisen");
    }

    private static String alternate(Element link) {
        return link.attr("hreflang") + " " + link.attr("href");
    }

    @Test
    void aPageInOneLanguageNamesNone() {
        assertThat(of(List.of()).select("xhtml|link")).isEmpty();
    }

    @Test
    void aPageNamesItsImages() {
        assertThat(of(List.of("/media/leaf.png")).select("image|loc").eachText())
                .containsExactly("https://example.org/media/leaf.png");
    }

    @Test
    void listsAreNamedInEachLanguage() {
        Document lists = read(SitemapFile.ofLists(BASE, List.of(Locale.ENGLISH, Locale.GERMAN)));
        assertThat(lists.select("url > loc").eachText())
                .contains("https://example.org/articles", "https://example.org/de/articles");
        assertThat(lists.select("url:has(> loc:containsOwn(org/de/topics)) xhtml|link")
                        .eachAttr("hreflang"))
                .containsExactly("en", "de");
    }
}
