package org.wellspring.portal.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many who ask for a page at once wait for one that makes it. */
class WaitingTest extends WebServerTest {

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
}
