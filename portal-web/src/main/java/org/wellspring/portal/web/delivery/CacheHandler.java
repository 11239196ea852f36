package org.wellspring.portal.web.delivery;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.SameThreadExecutor;
import io.undertow.util.StatusCodes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.wellspring.portal.web.cache.CachedPage;
import org.wellspring.portal.web.cache.PageCache;
import org.wellspring.portal.web.cache.PageStore;

/**
 * Stands before everything else that answers readers, and answers from memory what is there, on the thread that reads
 * from the network. What is not there is made once, however many ask for it.
 */
final class CacheHandler implements HttpHandler {

    /** In milliseconds: who has waited so long for a page gets the last one, or makes it without waiting longer. */
    private static final long PATIENCE = 1_000;

    private static final Executor AFTER_PATIENCE =
            CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.MILLISECONDS, Runnable::run);

    private final HttpHandler next;
    private final PageCache cache;
    private final PageStore pages;
    private final Flights flights = new Flights();

    CacheHandler(HttpHandler next, PageCache cache) {
        this.next = next;
        this.cache = cache;
        this.pages = cache.pages();
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (!exchange.getRequestPath().startsWith("/")) {
            // An asterisk names no page, and the server's servlets fail at it.
            exchange.setStatusCode(StatusCodes.BAD_REQUEST);
            exchange.endExchange();
            return;
        }
        Optional<Asking> asking = Asking.of(exchange, cache.settings().hostMatters());
        if (asking.isEmpty()) {
            next.handleRequest(exchange);
        } else if (pages.isDue(cache.now())) {
            exchange.dispatch(each -> afterCatchingUp(asking.get(), each));
        } else {
            answer(asking.get(), exchange);
        }
    }

    private void afterCatchingUp(Asking asking, HttpServerExchange exchange) throws Exception {
        if (cache.catchUp()) {
            answer(asking, exchange);
        } else {
            make(asking, exchange, () -> {});
        }
    }

    private void answer(Asking asking, HttpServerExchange exchange) throws Exception {
        String address = asking.address();
        Optional<CachedPage> page = pages.find(address);
        if (page.isPresent()) {
            Sending.fresh(page.get(), cache.control(), exchange);
            return;
        }
        Waiter waiter = new Waiter(exchange, each -> afterWaiting(asking, each));
        if (flights.begins(address, waiter::goOn)) {
            exchange.addExchangeCompleteListener((ended, following) -> {
                flights.land(address);
                following.proceed();
            });
            make(asking, exchange, () -> flights.land(address));
        } else {
            exchange.dispatch(SameThreadExecutor.INSTANCE, waiter::await);
        }
    }

    private void make(Asking asking, HttpServerExchange exchange, Runnable landing) throws Exception {
        exchange.putAttachment(Miss.KEY, new Miss(asking, cache, pages.ticket(), landing));
        next.handleRequest(exchange);
    }

    private void afterWaiting(Asking asking, HttpServerExchange exchange) throws Exception {
        Optional<CachedPage> page = pages.find(asking.address());
        Optional<CachedPage> last = pages.last(asking.address());
        if (page.isPresent()) {
            Sending.fresh(page.get(), cache.control(), exchange);
        } else if (last.isPresent()) {
            Sending.outdated(last.get(), exchange);
        } else {
            make(asking, exchange, () -> {});
        }
    }

    /** A request that waits, holding no thread; goes on once, by whatever comes first. */
    private static final class Waiter {

        private final HttpServerExchange exchange;
        private final HttpHandler then;
        private final AtomicBoolean gone = new AtomicBoolean();
        private boolean waits;
        private boolean called;

        Waiter(HttpServerExchange exchange, HttpHandler then) {
            this.exchange = exchange;
            this.then = then;
        }

        /** Run when the thread that read the request has let go of it. */
        void await() {
            AFTER_PATIENCE.execute(this::goOn);
            boolean already;
            synchronized (this) {
                waits = true;
                already = called;
            }
            if (already) {
                goOn();
            }
        }

        void goOn() {
            synchronized (this) {
                called = true;
                if (!waits) {
                    return;
                }
            }
            if (gone.compareAndSet(false, true)) {
                exchange.dispatch(then);
            }
        }
    }
}
