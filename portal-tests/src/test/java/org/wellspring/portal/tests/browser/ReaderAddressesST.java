package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers' addresses answer, as a program sees it. */
@BrowserTest
class ReaderAddressesST {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Portal portal;

    ReaderAddressesST(Stage stage) {
        this.portal = stage.portal();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/articles/l-theanine-calm-without-drowsiness",
                "/articles/l-theanine-calm-without-drowsiness/history",
                "/archive",
                "/a-z",
                "/questions",
                "/disclaimers",
                "/topics",
                "/de",
                "/de/articles",
                "/de/questions",
                "/de/disclaimers",
                "/de/topics"
            })
    void aPageIsServedWithoutACookieUnderItsCanonicalAddress(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .contains("<link rel=\"canonical\" href=\"" + portal.page(path) + "\"")
                .contains("<html lang=\"" + (path.startsWith("/de") ? "de" : "en") + "\"")
                .doesNotContain("jsessionid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing-here",
                "/de/nothing-here",
                "/en",
                "/topics/nothing-here",
                "/articles?signature=AAAA",
                "/articles/nothing-here",
                "/articles/nothing-here/history",
                "/archive/2026-13",
                "/archive/1999-01",
                "/archive/2026-1",
                "/feedback/articles/l-theanine-calm-without-drowsiness",
                "/questions/nothing-here",
                "/disclaimers/nothing-here",
                "/articles/creatine-beyond-the-gym",
                "/articles?page=0",
                "/articles?page=-1",
                "/articles?page=99999",
                "/articles?page=abc",
                "/fr/articles",
                "/WEB-INF/web.xml",
                "/media/0000/leaf.png"
            })
    void anUnknownAddressIsNotFound(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("site-header").doesNotContain("Exception", "WFLY");
    }

    @ParameterizedTest
    @CsvSource({
        "/articles/,/articles",
        "/Articles,/articles",
        "/QUESTIONS/,/questions",
        "/de/,/de",
        "//articles//,/articles",
        "/%61rticles,/articles",
        "/index.xhtml,/"
    })
    void everyOtherFormOfAnAddressRedirectsOnce(String path, String canonical) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(canonical);
    }

    @Test
    void whoHasAPageInAnotherLanguageAloneIsFoundThere() throws Exception {
        Document page = Jsoup.parse(get("/de/articles/vitamin-d-im-winterhalbjahr-was-gesichert-ist-und-was-nicht")
                .body());
        Element author = page.selectFirst(".facts a[rel=author]");
        assertThat(author.attr("href")).isEqualTo("/people/mara-lindgren");
        assertThat(author.attr("hreflang")).isEqualTo("en");
        assertThat(author.attr("lang")).isEqualTo("en");
    }

    @Test
    void aPageListsWhatNamesItInWhateverLanguage() throws Exception {
        Document page = Jsoup.parse(get("/people/mara-lindgren").body());
        assertThat(page.select("main a[hreflang=de]").eachAttr("href"))
                .containsExactly("/de/articles/vitamin-d-im-winterhalbjahr-was-gesichert-ist-und-was-nicht");
    }

    @Test
    void anInstantThatNobodySignedIsIgnored() throws Exception {
        HttpResponse<String> answer = get("/articles?as-of=2020-01-01T00:00:00Z");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("class=\"as-of\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/articles/%2e%2e/%2e%2e/etc/passwd", "/articles/a%2Fb", "/articles/%c0%af"})
    void aMalformedAddressIsRefusedPlainly(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("Exception", "at org.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "TRACE"})
    void onlyReadingIsAllowed(String method) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(portal.page("/articles"))
                .method(method, BodyPublishers.noBody())
                .build();
        assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    @Test
    void whoMistypedAnAddressIsToldWhatStandsAtOnesLikeIt() throws Exception {
        HttpResponse<String> answer = get("/articles/l-theanin-calm-without-drowsynes");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("href=\"/articles/l-theanine-calm-without-drowsiness\"");
    }

    @Test
    void aPageTellsTheBrowserToTrustNothingElse() throws Exception {
        HttpResponse<String> answer = get("/");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(portal.page(path)).build(), BodyHandlers.ofString());
    }
}
