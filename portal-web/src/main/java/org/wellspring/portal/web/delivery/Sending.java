package org.wellspring.portal.web.delivery;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import org.wellspring.portal.faces.coding.AcceptedEncodings;
import org.wellspring.portal.faces.coding.Coding;
import org.wellspring.portal.web.cache.CachedPage;

/** How kept pages go out. */
final class Sending {

    private static final HttpString CACHE_STATUS = new HttpString(CacheStatus.HEADER);
    private static final String NOT_KEPT = "no-store";

    private Sending() {}

    /** Sends the page, or says that the client has it: RFC 9110, section 13. */
    static void fresh(CachedPage page, String control, HttpServerExchange exchange) {
        CachedPage.Form form = form(page, exchange);
        HeaderMap headers = exchange.getResponseHeaders();
        headers.put(Headers.ETAG, form.validators().tag());
        headers.put(CACHE_STATUS, CacheStatus.HIT);
        headers.put(Headers.CACHE_CONTROL, control);
        vary(page, headers);
        page.lastModified().ifPresent(date -> headers.put(Headers.LAST_MODIFIED, date));
        if (isKnown(form, exchange)) {
            exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
            exchange.endExchange();
        } else {
            page.headers().forEach(header -> headers.put(header.name(), header.value()));
            send(page, form, exchange);
        }
    }

    /** Sends what is better than nothing, so that nobody keeps it. */
    static void outdated(CachedPage page, HttpServerExchange exchange) {
        HeaderMap headers = exchange.getResponseHeaders();
        page.headers().forEach(header -> headers.put(header.name(), header.value()));
        headers.put(Headers.CACHE_CONTROL, NOT_KEPT);
        headers.put(CACHE_STATUS, CacheStatus.STALE);
        vary(page, headers);
        send(page, form(page, exchange), exchange);
    }

    private static void send(CachedPage page, CachedPage.Form form, HttpServerExchange exchange) {
        HeaderMap headers = exchange.getResponseHeaders();
        headers.put(Headers.CONTENT_TYPE, page.contentType());
        if (form.coding() != Coding.IDENTITY) {
            headers.put(Headers.CONTENT_ENCODING, form.coding().token());
        }
        exchange.setResponseContentLength(form.bytes().remaining());
        if (exchange.getRequestMethod().equals(Methods.HEAD)) {
            exchange.endExchange();
        } else {
            exchange.getResponseSender().send(form.body());
        }
    }

    private static void vary(CachedPage page, HeaderMap headers) {
        if (page.isNegotiated()) {
            headers.put(Headers.VARY, Headers.ACCEPT_ENCODING_STRING);
        }
    }

    private static CachedPage.Form form(CachedPage page, HttpServerExchange exchange) {
        return page.in(AcceptedEncodings.best(exchange.getRequestHeaders().getFirst(Headers.ACCEPT_ENCODING)));
    }

    private static boolean isKnown(CachedPage.Form form, HttpServerExchange exchange) {
        HeaderMap asked = exchange.getRequestHeaders();
        return form.validators()
                .areKnown(asked.getFirst(Headers.IF_NONE_MATCH), asked.getFirst(Headers.IF_MODIFIED_SINCE));
    }
}
