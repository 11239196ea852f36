package org.wellspring.portal.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page that is kept in memory tells over the wire, whatever is asked of it. */
@BrowserTest
class KeptPageST {

    private static final String ARTICLE = "/articles/l-theanine-calm-without-drowsiness";
    private static final String HIT = "wellspring; hit";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Portal portal;

    KeptPageST(Stage stage) {
        this.portal = stage.portal();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.page(path));
        return sent(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static boolean isHit(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Status").filter(HIT::equals).isPresent();
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
    void aPageComesFromMemoryTheSecondTime(String path) throws Exception {
        HttpResponse<String> first = get(path);
        HttpResponse<String> second = get(path);
        assertThat(isHit(second)).isTrue();
        assertThat(second.body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=sleep", "/questions?q=sleep", "/nothing-is-here", "/search"})
    void whatIsForOneReaderIsMadeEachTime(String path) throws Exception {
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
    void aKeptPageIsSentWholeAndPlainWhateverIsAskedOfIt(String header, String value) throws Exception {
        get(ARTICLE);
        HttpResponse<String> plain = get(ARTICLE);
        HttpResponse<String> answer = get(ARTICLE, header, value);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(isHit(answer)).isTrue();
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.body()).isEqualTo(plain.body());
    }

    @Test
    void whoOffersHttp2InTheClearIsAnsweredByHttp1() throws Exception {
        HttpClient offering = HttpClient.newBuilder().version(Version.HTTP_2).build();
        HttpRequest request = HttpRequest.newBuilder(portal.page(ARTICLE)).build();
        assertThat(offering.send(request, BodyHandlers.ofString()).version()).isEqualTo(Version.HTTP_1_1);
    }

    @Test
    void whoHasAnythingAtAllHasAKeptPage() throws Exception {
        get(ARTICLE);
        HttpResponse<String> answer = get(ARTICLE, "If-None-Match", "*");
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(isHit(answer)).isTrue();
    }

    @Test
    void headOfAKeptPageTellsOfItAndSendsNothing() throws Exception {
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
}
