package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page and every file of the reader's site as it comes: each link is followed, each page is looked at. */
@BrowserTest
class WholeSiteST {

    private static Crawl crawl;
    private static Map<URI, Document> pages;

    @BeforeAll
    static void walk(Stage stage) throws Exception {
        crawl = Crawl.of(stage.portal());
        pages = crawl.pages();
    }

    @Test
    void everyLinkLeadsToSomethingAndNoneToARedirect() {
        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(crawl.answers())
                .allSatisfy((address, answer) -> assertThat(answer.statusCode())
                        .as(crawl.foundOn(address))
                        .isEqualTo(200));
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertThat(crawl.foreign()).isEmpty();
    }

    @Test
    void noAnswerSetsACookie() {
        assertThat(crawl.answers().values())
                .allSatisfy(answer ->
                        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty());
    }

    @Test
    void noPageHasAScriptOrStyleWithinIt() {
        assertThat(pages).allSatisfy((address, page) -> {
            assertThat(page.select("script:not([src]):not([type=application/ld+json]), style, [style]"))
                    .as(address.toString())
                    .isEmpty();
            assertThat(page.getAllElements())
                    .as(address.toString())
                    .noneMatch(element -> element.attributes().asList().stream()
                            .anyMatch(attribute -> attribute.getKey().startsWith("on")));
        });
    }

    @Test
    void everyPageHasOneHeadingAtItsTop() {
        assertThat(pages)
                .allSatisfy((address, page) ->
                        assertThat(page.select("h1")).as(address.toString()).hasSize(1));
    }

    @Test
    void everyPageHasTheSiteSearchOnce() {
        assertThat(pages)
                .allSatisfy((address, page) -> assertThat(page.select("form[role=search] #search_words"))
                        .as(address.toString())
                        .hasSize(1));
    }

    @Test
    void everyImageHasAnAlternativeText() {
        assertThat(pages)
                .allSatisfy((address, page) -> assertThat(page.select("img:not([alt])"))
                        .as(address.toString())
                        .isEmpty());
    }

    @Test
    void noTwoPagesHaveTheSameTitle() {
        // What disclaimers are called is up to editors, and two of the samples are called the same.
        assertThat(pages.entrySet().stream()
                        .filter(page -> !page.getKey().getPath().contains("/disclaimers/"))
                        .map(page -> page.getValue().title()))
                .doesNotHaveDuplicates();
    }

    private static boolean isKeptOut(Document page) {
        return page.select("meta[name=robots]").attr("content").contains("noindex");
    }

    @Test
    void everyPageNamesItsOwnAddressAndItsCard() {
        assertThat(pages.entrySet().stream().filter(page -> !isKeptOut(page.getValue())))
                .allSatisfy(page -> {
                    Document document = page.getValue();
                    assertThat(document.select("link[rel=canonical]").attr("href"))
                            .isEqualTo(page.getKey().toString());
                    for (String property : List.of("og:title", "og:type", "og:url", "og:image", "og:description")) {
                        assertThat(document.select("meta[property=" + property + "]")
                                        .attr("content"))
                                .as(property + " of " + page.getKey())
                                .isNotBlank();
                    }
                });
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        Map<URI, String> faults = new TreeMap<>();
        for (URI address : pages.keySet()) {
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
            String found = validator.validate(
                    new ByteArrayInputStream(crawl.answers().get(address).body().getBytes(StandardCharsets.UTF_8)));
            List<String> errors =
                    found.lines().filter(line -> line.contains("error")).toList();
            if (!errors.isEmpty()) {
                faults.put(address, String.join("\n", errors));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whatPagesTellMachinesHasAllThatTheirTypesAskFor() {
        assertThat(pages)
                .allSatisfy((address, page) -> assertThat(StructuredData.nodes(page))
                        .allSatisfy(node -> {
                            String type = node.getString("@type");
                            assertThat(node.keySet())
                                    .as(type + " on " + address)
                                    .containsAll(StructuredData.REQUIRED.getOrDefault(type, List.of()));
                        }));
    }

    @Test
    void everyTypeOfPageTellsWhatItIs() {
        assertThat(typesOf("/")).contains("WebSite", "SearchAction", "Organization");
        assertThat(typesOf("/articles/l-theanine-calm-without-drowsiness"))
                .contains("MedicalWebPage", "Article", "Organization", "FAQPage", "BreadcrumbList");
        assertThat(typesOf(first("/questions/"))).contains("FAQPage", "Question", "Answer", "BreadcrumbList");
    }

    @Test
    void theWayThatMachinesAreToldIsTheOneThatReadersSee() {
        assertThat(pages.entrySet().stream()
                        .filter(page -> !page.getValue().select(".breadcrumb").isEmpty()))
                .isNotEmpty()
                .allSatisfy(page -> {
                    List<String> told = items(page.getValue(), "BreadcrumbList", "item");
                    List<String> seen = page.getValue().select(".breadcrumb a").stream()
                            .map(link -> link.absUrl("href"))
                            .toList();
                    assertThat(told)
                            .startsWith(seen.toArray(String[]::new))
                            .endsWith(page.getKey().toString());
                });
    }

    @Test
    void theListOfQuestionsIsToldAsItStands() {
        Document page = page("/questions");
        assertThat(items(page, "ItemList", "name"))
                .isNotEmpty()
                .containsExactlyElementsOf(page.select("#found_questions li a").eachText());
    }

    private static List<String> items(Document page, String list, String property) {
        return StructuredData.nodes(page, list).stream()
                .flatMap(node -> node.getJsonArray("itemListElement").stream())
                .map(item -> item.asJsonObject().getString(property))
                .toList();
    }

    @Test
    void theQuestionsOfAnArticleAreToldInTheirWords() {
        Document page = page("/articles/l-theanine-calm-without-drowsiness");
        assertThat(StructuredData.nodes(page, "Question"))
                .extracting((JsonObject question) -> question.getString("name"))
                .containsExactlyElementsOf(
                        page.select("details.question summary").eachText());
    }

    @Test
    void cardsAreImagesOfTheSizeThatSitesAskFor() {
        List<HttpResponse<String>> cards = crawl.answers().entrySet().stream()
                .filter(answer -> answer.getKey().getPath().startsWith("/cards/"))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(cards)
                .hasSizeGreaterThan(5)
                .allSatisfy(card ->
                        assertThat(card.headers().firstValue("Content-Type")).contains("image/png"));
    }

    private static String first(String folder) {
        return pages.keySet().stream()
                .map(URI::getPath)
                .filter(path -> path.startsWith(folder))
                .findFirst()
                .orElseThrow();
    }

    private static Document page(String path) {
        return pages.entrySet().stream()
                .filter(page -> page.getKey().getPath().equals(path))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> typesOf(String path) {
        return StructuredData.nodes(page(path)).stream()
                .map(node -> node.getString("@type"))
                .distinct()
                .toList();
    }
}
