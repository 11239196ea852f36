package org.wellspring.portal.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks a starting server, several times a second, whether it serves yet. */
final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Pattern RUNNING = Pattern.compile("\"server-state\"\\s*,\\s*\"outcome\"\\s*:\\s*true");
    private static final Pattern FAILED =
            Pattern.compile("\"(deployments-status|boot-errors)\"\\s*,\\s*\"outcome\"\\s*:\\s*false");

    private final RunningServer server;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Readiness(RunningServer server) {
        this.server = server;
    }

    boolean isReachedWithin(Duration time) {
        Instant end = Instant.now().plus(time);
        while (!server.isClosing() && !isReady()) {
            if (server.endsWithin(PAUSE) && !server.isClosing()) {
                throw failure("ended while it started");
            }
            if (Instant.now().isAfter(end)) {
                return false;
            }
        }
        return true;
    }

    private boolean isReady() {
        Optional<HttpResponse<String>> health = get(server.health());
        if (health.map(HttpResponse::body).filter(Readiness::hasFailed).isPresent()) {
            throw failure("started, but the portal in it did not");
        }
        return health.filter(answer -> answer.statusCode() == 200)
                .flatMap(answer -> get(server.page("/")))
                .map(HttpResponse::statusCode)
                .filter(this::isServed)
                .isPresent();
    }

    private boolean isServed(int status) {
        if (status >= 500 && status != 503) {
            throw failure("started, but its home page answers with status " + status);
        }
        return status < 500;
    }

    /** While it starts, a server also reports deployments that are not there yet; only later are they missing. */
    private static boolean hasFailed(String health) {
        return RUNNING.matcher(health).find() && FAILED.matcher(health).find();
    }

    private Optional<HttpResponse<String>> get(URI uri) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).build();
            return Optional.of(client.send(request, BodyHandlers.ofString()));
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            throw failure("was interrupted");
        }
    }

    private CannotStartException failure(String what) {
        return new CannotStartException("The server %s: see %s".formatted(what, server.log()));
    }
}
