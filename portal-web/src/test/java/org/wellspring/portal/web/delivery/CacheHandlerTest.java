package org.wellspring.portal.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.portal.change.Change;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.web.cache.CacheSettings;
import org.wellspring.portal.web.cache.Leaves;
import org.wellspring.portal.web.cache.PageCache;

/** The cache before a web server of its own, whose pages are made by the test. */
class CacheHandlerTest {

    private static final Change CHANGED = new Change(Set.of(SurrogateKey.edition(1)), Set.of());

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final AtomicInteger made = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    private final PageCache cache = new PageCache(CacheSettings.from(Map.of()), () -> NOON);
    private volatile CountDownLatch hold = new CountDownLatch(0);
    private volatile boolean keeps = true;
    private Undertow server;

    @BeforeEach
    void start() {
        cache.followedBy(() -> true);
        cache.pages().validUntil(Optional.empty());
        server = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setHandler(new CacheHandler(exchange -> exchange.dispatch(this::make), cache))
                .build();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private void make(HttpServerExchange exchange) throws InterruptedException {
        String text = "page " + made.incrementAndGet();
        hold.await();
        Optional<Miss> miss = Optional.ofNullable(exchange.getAttachment(Miss.KEY));
        miss.filter(each -> keeps).ifPresent(each -> each.keep(Leaves.page(text, 1)));
        exchange.getResponseSender().send(text);
    }

    private HttpRequest.Builder request(String path) {
        int port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private String body(String path) throws IOException, InterruptedException {
        return sent(request(path)).body();
    }

    @Test
    void aPageIsMadeOnce() throws Exception {
        assertThat(List.of(body("/iron"), body("/iron"), body("/iron"))).containsOnly("page 1");
    }

    @Test
    void aPageThatShowsWhatHasChangedIsMadeAnew() throws Exception {
        body("/iron");
        cache.pages().drop(CHANGED);
        assertThat(body("/iron")).isEqualTo("page 2");
    }

    @Test
    void whatIsNotKeptIsMadeForEach() throws Exception {
        keeps = false;
        assertThat(List.of(body("/iron"), body("/iron"))).containsExactly("page 1", "page 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/iron?q=x", "/iron?signature=x", "/search", "/de/search", "/assets/x.css", "/IRON", "/%69ron"})
    void whatIsForOneRequestPassesBy(String path) throws Exception {
        assertThat(List.of(body(path), body(path))).containsExactly("page 1", "page 2");
    }

    @Test
    void aPageIsKnownByThePathAndItsNumber() throws Exception {
        assertThat(Stream.of(body("/iron"), body("/iron?page=2"), body("/zinc")))
                .doesNotHaveDuplicates();
    }

    @Test
    void parametersThatNoPageHasMakeNoOtherPage() throws Exception {
        assertThat(List.of(body("/iron?page=2"), body("/iron?utm_source=mail&page=2")))
                .containsOnly("page 1");
    }

    @Test
    void aPostIsNoQuestionForAPage() throws Exception {
        body("/iron");
        assertThat(sent(request("/iron").POST(HttpRequest.BodyPublishers.noBody()))
                        .body())
                .isEqualTo("page 2");
    }

    @Test
    void headTellsWhatGetWouldSend() throws Exception {
        HttpResponse<String> get = sent(request("/iron"));
        HttpResponse<String> head = sent(request("/iron").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .contains(String.valueOf(get.body().length()));
    }

    @Test
    void whoTakesGzipGetsItWithATagOfItsOwn() throws Exception {
        body("/iron");
        HttpResponse<String> plain = sent(request("/iron"));
        HttpResponse<String> gzip = sent(request("/iron").header("Accept-Encoding", "gzip"));
        assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(gzip.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
    }

    @Test
    void thePagesOwnHeadersGoWithIt() throws Exception {
        body("/iron");
        assertThat(sent(request("/iron")).headers().firstValue("X-Content-Type-Options"))
                .contains("nosniff");
    }

    @Test
    void whoHasThePageIsToldSo() throws Exception {
        body("/iron");
        String tag = sent(request("/iron")).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = sent(request("/iron").header("If-None-Match", "W/\"other\", " + tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "rubbish", "\"", ""})
    void whoHasAnotherOneGetsThePage(String tag) throws Exception {
        body("/iron");
        assertThat(sent(request("/iron").header("If-None-Match", tag)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aDateCountsWhereNoTagIsAskedFor() throws Exception {
        body("/iron");
        assertThat(sent(request("/iron").header("If-Modified-Since", "Thu, 01 Jan 2026 00:00:00 GMT"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(sent(request("/iron").header("If-Modified-Since", "yesterday"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void howeverManyAskAtOnceItIsMadeOnce() throws Exception {
        hold = new CountDownLatch(1);
        List<CompletableFuture<HttpResponse<String>>> asking = IntStream.range(0, 50)
                .mapToObj(each -> client.sendAsync(request("/iron").build(), BodyHandlers.ofString()))
                .toList();
        hold.countDown();
        assertThat(asking).allSatisfy(each -> assertThat(each.get().body()).isEqualTo("page 1"));
    }

    @Test
    void whoWaitsForAPageThatIsNotKeptGetsOneInTheEnd() throws Exception {
        keeps = false;
        hold = new CountDownLatch(1);
        List<CompletableFuture<HttpResponse<String>>> asking = IntStream.range(0, 20)
                .mapToObj(each -> client.sendAsync(request("/iron").build(), BodyHandlers.ofString()))
                .toList();
        hold.countDown();
        assertThat(asking)
                .allSatisfy(each -> assertThat(each.get().statusCode()).isEqualTo(200));
    }

    @Test
    void whoWaitsTooLongGetsTheLastOneMarkedAsOutdated() throws Exception {
        body("/iron");
        cache.pages().drop(CHANGED);
        hold = new CountDownLatch(1);
        CompletableFuture<HttpResponse<String>> slow =
                client.sendAsync(request("/iron").build(), BodyHandlers.ofString());
        CompletableFuture<Void> begun = CompletableFuture.runAsync(() -> {
            while (made.get() < 2) {
                Thread.onSpinWait();
            }
        });
        begun.get();
        HttpResponse<String> meanwhile = sent(request("/iron"));
        hold.countDown();
        assertThat(meanwhile.body()).isEqualTo("page 1");
        assertThat(meanwhile.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(slow.get().body()).isEqualTo("page 2");
    }

    @Test
    void whatIsPlannedIsLookedAtBeforeAPageIsSent() throws Exception {
        body("/iron");
        cache.pages().validUntil(Optional.of(NOON));
        cache.followedBy(() -> {
            cache.pages().drop(CHANGED);
            cache.pages().validUntil(Optional.empty());
            return true;
        });
        assertThat(body("/iron")).isEqualTo("page 2");
    }

    @Test
    void whereThatFailsThePageIsMadeAnew() throws Exception {
        body("/iron");
        cache.pages().validUntil(Optional.of(NOON));
        cache.followedBy(() -> false);
        assertThat(body("/iron")).isEqualTo("page 2");
    }
}
