package org.wellspring.portal.web.delivery;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.wellspring.portal.change.Change;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.web.cache.CacheSettings;
import org.wellspring.portal.web.cache.Leaves;
import org.wellspring.portal.web.cache.PageCache;

/** A test of the cache before a web server of its own, whose pages are made by the test. */
abstract class WebServerTest {

    static final Change CHANGED = new Change(Set.of(SurrogateKey.edition(1)), Set.of());

    static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    final AtomicInteger made = new AtomicInteger();
    final HttpClient client = HttpClient.newHttpClient();
    final PageCache cache = new PageCache(CacheSettings.from(Map.of()), () -> NOON);
    volatile CountDownLatch hold = new CountDownLatch(0);
    volatile boolean keeps = true;
    Undertow server;

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

    void make(HttpServerExchange exchange) throws InterruptedException {
        String text = "page " + made.incrementAndGet();
        hold.await();
        Optional<Miss> miss = Optional.ofNullable(exchange.getAttachment(Miss.KEY));
        miss.filter(each -> keeps).ifPresent(each -> each.keep(Leaves.page(text, 1)));
        exchange.getResponseSender().send(text);
    }

    HttpRequest.Builder request(String path) {
        int port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    String body(String path) throws IOException, InterruptedException {
        return sent(request(path)).body();
    }
}
