package org.wellspring.portal.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Readers find what is published, with and without scripts. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchST {

    private static final Duration FIRST_INDEX = Duration.ofMinutes(1);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Stage stage;
    private final Portal portal;

    SearchST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    /** A portal that has just started makes its first index beside everything else. */
    @BeforeAll
    void theIndexIsMade() throws Exception {
        Instant end = Instant.now().plus(FIRST_INDEX);
        while (get("/search?q=iron").statusCode() == 503 && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    @Test
    void theFormOnEveryPageFindsWithoutScripts() throws Exception {
        Document missing = page("/nothing-here");
        assertThat(missing.select("form[role=search]").attr("action")).isEqualTo("/search");
        assertThat(missing.select("form[role=search] input").attr("name")).isEqualTo("q");
        Document found = page("/search?q=vitamin");
        assertThat(found.select(".hits h2 a").first().text()).containsIgnoringCase("vitamin");
        assertThat(found.select(".hits mark").eachText())
                .isNotEmpty()
                .allSatisfy(marked -> assertThat(marked).startsWithIgnoringCase("vitamin"));
        assertThat(found.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page("/search").select("meta[name=robots]")).isEmpty();
        Document questions = page(found.select(".facets a[href*='type=faq']").attr("href"));
        assertThat(questions.select(".facets [aria-current]").text()).startsWith("Questions");
        assertThat(questions.select(".hits h2 a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).startsWith("/questions/"));
    }

    @Test
    void whatIsTypedIsShownAsText() throws Exception {
        String body = get("/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").body();
        assertThat(body).doesNotContain("<script>alert").contains("&lt;script");
    }

    @Test
    void anotherSpellingOfTheAddressKeepsWhatIsLookedFor() throws Exception {
        HttpResponse<String> answer = get("/Search/?q=iron&type=faq");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/search?q=iron&type=faq");
    }

    @Test
    void queriesOfAnyKindAreAnsweredWithoutAWordInTheLog() throws Exception {
        for (String query : List.of(
                "q=" + "iron%20".repeat(700),
                "q=%22iron",
                "q=a%20AND%20(b%20OR%20*~%5E%3A%5B",
                "q=%F0%9F%98%80",
                "q=the%20of%20and",
                "q=%00%07%1F",
                "q=%E9%95%81%20%D8%AD",
                "q=iron&topic=../x&type=none&year=-1",
                "q=iron&q=zinc",
                "")) {
            assertThat(get("/search?" + query).statusCode()).as(query).isEqualTo(200);
            assertThat(get("/search/suggestions?" + query).statusCode())
                    .as(query)
                    .isEqualTo(200);
        }
        for (String page : List.of("-1", "0", "1000000000", "2x", "9999")) {
            assertThat(get("/search?q=iron&page=" + page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(Files.readString(portal.log())).doesNotContain(" ERROR ", " WARN ");
    }

    @Test
    void pagesAreOfferedWhileOneTypes() {
        try (Visitor reader = stage.visitor(portal, Screen.PHONE_DARK)) {
            reader.open("/topics");
            Locator box = reader.page().getByRole(AriaRole.COMBOBOX);
            box.pressSequentially("caff");
            Locator options = reader.page().getByRole(AriaRole.OPTION);
            assertThat(options.first()).containsText("affeine");
            box.press("ArrowDown");
            assertThat(options.first()).hasAttribute("aria-selected", "true");
            Accessibility.check(reader.page());
            box.press("Escape");
            assertThat(options).hasCount(0);
            box.press("ArrowDown");
            box.press("Enter");
            assertThat(reader.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("affeine");
        }
    }

    @Test
    void whatIsFoundIsUsableByEverybody() {
        try (Visitor reader = stage.visitor(portal, Screen.PHONE_LIGHT)) {
            for (String path : List.of("/search", "/search?q=iron", "/search?q=caffiene", "/search?q=unicorns")) {
                assertThat(reader.open(path)).as(path).isEqualTo(200);
                Accessibility.check(reader.page());
                assertThat(reader.isWiderThanItsScreen()).as(path).isFalse();
            }
            reader.open("/search?q=caffiene");
            assertThat(reader.page().locator(".alike")).containsText("spelled alike");
            assertThat(reader.page().locator(".meant")).hasText("Did you mean caffeine");
            reader.page().locator(".meant a").click();
            assertThat(reader.page()).hasURL(portal.page("/search?q=caffeine").toString());
        }
    }

    @Test
    void editorsSeeWhatWasLookedForInVainAndHaveTheIndexMadeAnew() throws Exception {
        get("/search?q=Rhubarbium");
        try (Visitor visitor = stage.visitor(portal, Screen.DESKTOP_DARK)) {
            Editor administrator = Editor.signedIn(visitor, portal);
            visitor.open("/admin/searches");
            administrator.says("rhubarbium");
            administrator.press("Make the index anew");
            administrator.says("The index is being made anew.");
            assertThat(visitor.page().locator("progress")).hasCount(0);
            Accessibility.check(visitor.page());
        }
    }

    @Test
    void whatIsPublishedIsFoundAtOnceAndWhatIsTakenBackNotAnyMore() throws Exception {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            ItemPages article = newsroom.article("Molybdenum at work");
            assertThat(titles("/search?q=molybdenum")).isEmpty();
            newsroom.publish(article);
            assertThat(titles("/search?q=molybdenum")).containsExactly("Molybdenum at work");
            newsroom.publisher().item(article.number()).openEditions().takeBack();
            assertThat(titles("/search?q=molybdenum")).isEmpty();
        }
    }

    @Test
    void browsersLearnHowToSearch() throws Exception {
        String description = page("/de").select("link[rel=search]").attr("href");
        HttpResponse<String> answer = get(description);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/opensearchdescription+xml;charset=UTF-8");
        assertThat(answer.body())
                .contains("template=\"" + portal.page("/de/search") + "?q={searchTerms}\"")
                .contains("<Language>de</Language>");
    }

    private List<String> titles(String path) throws Exception {
        return page(path).select(".hits h2").eachText();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(get(path).body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create(portal.page("/") + path.substring(1));
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
