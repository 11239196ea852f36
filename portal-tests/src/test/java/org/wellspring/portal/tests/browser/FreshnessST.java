package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages come from memory as long as they hold, and not once longer. */
@BrowserTest
class FreshnessST {

    private static final String ARTICLE = "/articles/l-theanine-calm-without-drowsiness";
    private static final String HIT = "wellspring; hit";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Stage stage;
    private final Portal portal;

    FreshnessST(Stage stage) {
        this.stage = stage;
        this.portal = stage.portal();
    }

    private HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.page(path));
        return sent(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean isHit(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Status").filter(HIT::equals).isPresent();
    }

    /** The pages to which a list leads, and some lists. */
    private List<String> pages() {
        Stream<String> articles =
                Jsoup.parse(get("/articles").body()).select("main a[href^=/articles/]").eachAttr("href").stream();
        return Stream.concat(
                        articles.filter(path -> !path.contains("?")),
                        Stream.of("/", "/articles", "/questions", "/topics", "/a-z", "/archive", "/de"))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                ARTICLE,
                "/questions",
                "/disclaimers",
                "/topics",
                "/archive",
                "/feed.atom",
                "/sitemap.xml",
                "/robots.txt"
            })
    void aPageComesFromMemoryTheSecondTime(String path) {
        HttpResponse<String> first = get(path);
        HttpResponse<String> second = get(path);
        assertThat(isHit(second)).isTrue();
        assertThat(second.body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=sleep", "/questions?q=sleep", "/nothing-is-here", "/search"})
    void whatIsForOneReaderIsMadeEachTime(String path) {
        get(path);
        assertThat(isHit(get(path))).isFalse();
    }

    private static Stream<Arguments> whatNobodyMeans() {
        String long4k = "x".repeat(4_096);
        return Stream.of(
                arguments("If-None-Match", "rubbish"),
                arguments("If-None-Match", "\""),
                arguments("If-None-Match", "W/"),
                arguments("If-None-Match", long4k),
                arguments("If-None-Match", "\"x\", ".repeat(800)),
                arguments("If-Modified-Since", "yesterday"),
                arguments("If-Modified-Since", "-1"),
                arguments("If-Modified-Since", "Thu, 32 Jan 2026 00:00:00 GMT"),
                arguments("Accept-Encoding", "identity;q=0, *;q=0"),
                arguments("Accept-Encoding", "br;q=0"),
                arguments("Accept-Encoding", ";;q=,,"),
                arguments("Accept-Encoding", long4k),
                arguments("Accept-Encoding", "gzip;q=0, ".repeat(400)),
                arguments("Range", "bytes=0-9"),
                arguments("Range", "bytes=999999999-"),
                arguments("Range", "lines=1"));
    }

    @ParameterizedTest
    @MethodSource("whatNobodyMeans")
    void aKeptPageIsSentWholeAndPlainWhateverIsAskedOfIt(String header, String value) {
        get(ARTICLE);
        HttpResponse<String> plain = get(ARTICLE);
        HttpResponse<String> answer = get(ARTICLE, header, value);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(isHit(answer)).isTrue();
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.body()).isEqualTo(plain.body());
    }

    @Test
    void whoHasAnythingAtAllHasAKeptPage() {
        get(ARTICLE);
        HttpResponse<String> answer = get(ARTICLE, "If-None-Match", "*");
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(isHit(answer)).isTrue();
    }

    @Test
    void headOfAKeptPageTellsOfItAndSendsNothing() {
        get(ARTICLE);
        HttpResponse<String> plain = get(ARTICLE);
        HttpResponse<String> head =
                sent(HttpRequest.newBuilder(portal.page(ARTICLE)).method("HEAD", BodyPublishers.noBody()));
        assertThat(isHit(head)).isTrue();
        assertThat(head.body()).isEmpty();
        for (String name : List.of("ETag", "Last-Modified", "Content-Type", "Content-Length")) {
            assertThat(head.headers().allValues(name))
                    .as(name)
                    .hasSize(1)
                    .isEqualTo(plain.headers().allValues(name));
        }
    }

    @Test
    void aDisclaimerForAllArticlesIsNewOnEachAndNothingElseIsMadeAnew() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            Editor author = newsroom.author();
            author.begin("DISCLAIMER", "Title", "Care, first edition");
            author.fill("Text", "<p>Take care.</p>");
            author.visitor().page().getByLabel("Shown by").selectOption("PORTAL");
            ItemPages disclaimer = author.item();
            disclaimer.save();
            newsroom.publish(disclaimer);
            disclaimer.openText();
            author.fill("Title", "Care, second edition");
            disclaimer.save();
            newsroom.approve(disclaimer);
            pages().forEach(this::get);
            Map<String, HttpResponse<String>> before =
                    pages().stream().collect(Collectors.toMap(Function.identity(), this::get));
            assertThat(before.values()).allMatch(FreshnessST::isHit);

            newsroom.publisher().item(disclaimer.number()).openEditions().publish();

            Map<String, HttpResponse<String>> after =
                    before.keySet().stream().collect(Collectors.toMap(Function.identity(), this::get));
            newsroom.publisher().item(disclaimer.number()).openEditions().takeBack();
            assertThat(after).allSatisfy((path, answer) -> {
                boolean shows = path.startsWith("/articles/");
                assertThat(before.get(path).body().contains("Care, first edition"))
                        .as(path)
                        .isEqualTo(shows);
                assertThat(answer.body().contains("Care, second edition"))
                        .as(path)
                        .isEqualTo(shows);
                assertThat(isHit(answer)).as(path).isEqualTo(!shows);
            });
        }
    }

    @Test
    void whatIsTakenBackIsGoneAtOnce() {
        try (Newsroom newsroom = Newsroom.of(stage)) {
            ItemPages article = newsroom.article("Taken back at once");
            newsroom.publish(article);
            String path = "/articles/taken-back-at-once";
            get(path);
            assertThat(isHit(get(path))).isTrue();
            assertThat(get("/articles").body()).contains(path);
            newsroom.publisher().item(article.number()).openEditions().takeBack();
            assertThat(get(path).statusCode()).isEqualTo(410);
            assertThat(get("/articles").body()).doesNotContain(path);
        }
    }
}
