package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What machines ask for: each file by the rules of its kind, and everything that it names is there. */
@BrowserTest
class MachinesST {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Portal portal;

    MachinesST(Stage stage) {
        this.portal = stage.portal();
    }

    @ParameterizedTest
    @CsvSource({"/feed.atom, atom_1.0", "/de/feed.atom, atom_1.0", "/feed.rss, rss_2.0"})
    void feedsAreReadByFeedReaders(String path, String type) throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(get(path).body()));
        assertThat(feed.getFeedType()).isEqualTo(type);
        assertThat(feed.getEntries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getUri()).startsWith("tag:");
            assertThat(entry.getPublishedDate()).isNotNull();
            assertThat(get(URI.create(entry.getLink())).statusCode()).isEqualTo(200);
        });
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
    }

    @Test
    void theJsonFeedTellsTheSameAsTheOthers() throws Exception {
        SyndFeed atom =
                new SyndFeedInput().build(new StringReader(get("/feed.atom").body()));
        HttpResponse<String> json = get("/feed.json");
        assertThat(json.headers().firstValue("Content-Type")).contains("application/feed+json;charset=UTF-8");
        assertThat(json.body()).startsWith("{\"version\":\"https://jsonfeed.org/version/1.1\"");
        assertThat(atom.getEntries())
                .allSatisfy(entry -> assertThat(json.body()).contains('"' + entry.getLink() + '"'));
    }

    @Test
    void everyAddressOfTheSitemapIsThePageItself() throws Exception {
        String index = get("/sitemap.xml").body();
        validate(index);
        List<String> parts = locations(index);
        assertThat(parts).isNotEmpty();
        for (String part : parts) {
            String sitemap = get(URI.create(part)).body();
            validate(sitemap);
            for (String page : locations(sitemap)) {
                HttpResponse<String> answer = get(URI.create(page));
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(Jsoup.parse(answer.body())
                                .select("link[rel=canonical]")
                                .attr("href"))
                        .isEqualTo(page);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sitemaps/article-1.xml", "/sitemaps/topic-1.xml", "/sitemaps/faq-1.xml", "/sitemaps/page-1.xml"
            })
    void whatIsInSeveralLanguagesIsNamedByEachOfThem(String part) throws Exception {
        Map<String, List<String>> alternates = alternates(get(part).body());
        assertThat(alternates.values()).anySatisfy(all -> assertThat(all).hasSize(2));
        for (Map.Entry<String, List<String>> entry : alternates.entrySet()) {
            String page = entry.getKey();
            List<String> all = entry.getValue();
            assertThat(all.isEmpty() || all.contains(page)).as(page).isTrue();
            for (String other : all) {
                assertThat(alternates.get(other)).as(other).isEqualTo(all);
                assertThat(Jsoup.parse(get(URI.create(page)).body())
                                .select("link[rel=alternate][hreflang]:not([hreflang=x-default])")
                                .eachAttr("href"))
                        .containsExactlyInAnyOrderElementsOf(all);
            }
        }
    }

    /** The addresses of a page in all languages, by each of them. */
    private static Map<String, List<String>> alternates(String sitemap) {
        return Jsoup.parse(sitemap, "", Parser.xmlParser()).select("url").stream()
                .collect(Collectors.toMap(
                        url -> url.expectFirst("loc").text(),
                        url -> url.select("xhtml|link[rel=alternate]").eachAttr("href")));
    }

    @Test
    void aSiteWithoutAContactHasNoFileThatNamesOne() throws Exception {
        assertThat(get("/.well-known/security.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void theRulesForCrawlersNameTheSitemap() throws Exception {
        assertThat(get("/robots.txt").body())
                .contains("Disallow: /admin/\n")
                .contains("Sitemap: " + portal.page("/sitemap.xml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed.atom",
                "/feed.rss",
                "/feed.json",
                "/sitemap.xml",
                "/robots.txt",
                "/llms.txt",
                "/manifest.webmanifest"
            })
    void whatHasNotChangedIsNotSentAgain(String path) throws Exception {
        String tag = get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(get(path, "If-None-Match", "\"other\", W/" + tag).statusCode())
                .isEqualTo(304);
        assertThat(get(path, "If-None-Match", "rubbish").statusCode()).isEqualTo(200);
        assertThat(get(path, "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/topics/nothing-here/feed.atom",
                "/articles/feed.atom",
                "/feed.pdf",
                "/sitemaps/articles-1.xml",
                "/sitemaps/article-9999.xml",
                "/sitemaps/article-0.xml"
            })
    void whatIsNotThereIsSaidInThePortalsLook(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("h1")).hasSize(1);
    }

    private void validate(String sitemap) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(getClass().getResource("/sitemaps/sitemap.xsd")))
                .newValidator()
                .validate(new StreamSource(new StringReader(sitemap)));
    }

    private static List<String> locations(String sitemap) {
        return Jsoup.parse(sitemap, Parser.xmlParser())
                .select("url > loc, sitemap > loc")
                .eachText();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return get(portal.page(path), headers);
    }

    private HttpResponse<String> get(URI address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
