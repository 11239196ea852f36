package org.wellspring.portal.web.delivery;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Methods;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wellspring.portal.faces.http.RequestTarget;

/**
 * What a request asks for, as far as it decides which page that is.
 *
 * @param site scheme, and the host where pages name it
 * @param path as it was sent
 * @param query the parameters that pages have, in canonical form; empty without any
 */
record Asking(String site, String path, String query) {

    private static final String PAGE = "page";

    /** As they are written; the server itself would take them in small letters too. */
    private static final Set<String> READS = Set.of(Methods.GET_STRING, Methods.HEAD_STRING);

    /** Parameters by which an answer is made for this request alone. */
    private static final Set<String> FOR_ONE = Set.of("q", "signature", "language");

    /** Answers that have a memory of their own, or are made for one request alone. */
    private static final Pattern PASSED = Pattern.compile(
            "/(?:assets|media|cards|feedback|preview)/.*|/(?:[a-z]{2}/)?search(?:/.*)?|.*[^a-z0-9/._-].*");

    /** @param hostMatters whether pages name the host that was asked */
    static Optional<Asking> of(HttpServerExchange exchange, boolean hostMatters) {
        boolean reads = READS.contains(exchange.getRequestMethod().toString());
        String path = exchange.getRequestURI();
        if (!reads
                || exchange.isHostIncludedInRequestURI()
                || PASSED.matcher(path).matches()
                || !RequestTarget.isWellFormed(exchange.getQueryString())) {
            return Optional.empty();
        }
        String scheme = exchange.getRequestScheme() + "://";
        String site = hostMatters ? scheme + exchange.getHostAndPort() : scheme;
        return query(exchange.getQueryParameters()).map(query -> new Asking(site, path, query));
    }

    /** Empty when the answer is for this request alone. */
    private static Optional<String> query(Map<String, Deque<String>> parameters) {
        if (parameters.isEmpty()) {
            return Optional.of("");
        }
        if (parameters.keySet().stream().anyMatch(FOR_ONE::contains)) {
            return Optional.empty();
        }
        Deque<String> pages = parameters.get(PAGE);
        if (pages == null) {
            return Optional.of("");
        }
        return pages.size() == 1 ? Optional.of("?" + PAGE + "=" + pages.getFirst()) : Optional.empty();
    }

    String address() {
        return site + path + query;
    }
}
