package org.wellspring.portal.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.portal.change.Change;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.web.cache.CacheSettings;
import org.wellspring.portal.web.cache.Leaves;
import org.wellspring.portal.web.cache.PageCache;

/** The cache and the filter around a servlet that fails when the test says so. */
class FallbackFilterTest {

    private static final Set<SurrogateKey> SHOWN = Set.of(SurrogateKey.edition(1));

    private final PageCache cache = new PageCache(CacheSettings.from(Map.of()), () -> Instant.EPOCH);
    private final PageServlet servlet = new PageServlet();
    private Undertow server;

    /** Makes the same page each time, or does not. */
    private static final class PageServlet extends HttpServlet {

        private static final long serialVersionUID = 1;

        private volatile int error;
        private volatile boolean throwing;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            if (throwing) {
                throw new ServletException("The database is down.");
            }
            if (error != 0) {
                response.sendError(error);
                return;
            }
            Miss.current().ifPresent(miss -> miss.keep(Leaves.page("iron", 1)));
            response.getWriter().write("iron");
        }
    }

    @BeforeEach
    void start() throws ServletException {
        cache.followedBy(() -> true);
        cache.pages().validUntil(Optional.empty());
        DeploymentInfo war = Servlets.deployment()
                .setClassLoader(FallbackFilterTest.class.getClassLoader())
                .setContextPath("/")
                .setDeploymentName("war")
                .addFilter(Servlets.filter("fallback", FallbackFilter.class))
                .addFilterUrlMapping("fallback", "/*", DispatcherType.REQUEST)
                .addServlet(Servlets.servlet("page", PageServlet.class, new ImmediateInstanceFactory<>(servlet))
                        .addMapping("/*"))
                .addInitialHandlerChainWrapper(next -> new CacheHandler(next, cache));
        DeploymentManager manager = Servlets.newContainer().addDeployment(war);
        manager.deploy();
        server = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setHandler(manager.start())
                .build();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private HttpResponse<String> get() throws IOException, InterruptedException {
        int port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/iron"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private void keepAndDrop(Set<SurrogateKey> withdrawn) throws IOException, InterruptedException {
        get();
        cache.pages().drop(new Change(SHOWN, withdrawn));
    }

    @Test
    void whereAPageCannotBeMadeReadersGetTheOneBefore() throws Exception {
        keepAndDrop(Set.of());
        servlet.throwing = true;
        HttpResponse<String> answer = get();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("iron");
    }

    @Test
    void thatPageIsMarkedAndKeptByNobody() throws Exception {
        keepAndDrop(Set.of());
        servlet.error = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        HttpResponse<String> answer = get();
        assertThat(answer.headers().firstValue("Cache-Status")).contains("wellspring; hit; ttl=-1");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void whatWasWithdrawnIsNotShownForThat() throws Exception {
        keepAndDrop(SHOWN);
        servlet.error = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        assertThat(get().statusCode()).isEqualTo(500);
    }

    @Test
    void whatIsGoneOrClosedOnPurposeIsToldSo() throws Exception {
        keepAndDrop(Set.of());
        servlet.error = HttpServletResponse.SC_GONE;
        assertThat(get().statusCode()).isEqualTo(410);
        servlet.error = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        assertThat(get().statusCode()).isEqualTo(503);
    }

    @Test
    void afterTheFaultThePageIsMadeAgain() throws Exception {
        keepAndDrop(Set.of());
        servlet.throwing = true;
        get();
        servlet.throwing = false;
        assertThat(get().headers().firstValue("Cache-Status")).isEmpty();
        assertThat(get().headers().firstValue("Cache-Status")).contains("wellspring; hit");
    }
}
