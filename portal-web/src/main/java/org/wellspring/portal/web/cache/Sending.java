package org.wellspring.portal.web.cache;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wellspring.portal.faces.coding.AcceptedEncodings;
import org.wellspring.portal.faces.coding.Coding;
import org.wellspring.portal.web.http.EntityTags;
import org.wellspring.portal.web.http.HttpDate;

/** How kept pages go out. */
final class Sending {

    private static final HttpString CACHE_STATUS = new HttpString(CacheStatus.HEADER);
    private static final String NOT_KEPT = "no-store";

    /** Browsers send few different ones; parsing them costs more than the rest of an answer. */
    private static final Map<String, Coding> CODINGS = new ConcurrentHashMap<>();

    private static final int MOST_CODINGS = 200;

    private Sending() {}

    /** Sends the page, or says that the client has it: RFC 9110, section 13. */
    static void fresh(CachedPage page, String control, HttpServerExchange exchange) {
        CachedPage.Form form = page.in(coding(exchange));
        HeaderMap headers = exchange.getResponseHeaders();
        headers.put(Headers.ETAG, form.tag());
        headers.put(CACHE_STATUS, CacheStatus.HIT);
        headers.put(Headers.CACHE_CONTROL, control);
        vary(page, headers);
        if (page.lastModified() != null) {
            headers.put(Headers.LAST_MODIFIED, page.lastModified());
        }
        if (isKnown(page, form, exchange)) {
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
        send(page, page.in(coding(exchange)), exchange);
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

    private static Coding coding(HttpServerExchange exchange) {
        String accepted = exchange.getRequestHeaders().getFirst(Headers.ACCEPT_ENCODING);
        if (accepted == null) {
            return Coding.IDENTITY;
        }
        Coding known = CODINGS.get(accepted);
        if (known == null) {
            known = AcceptedEncodings.of(accepted).best();
            if (CODINGS.size() < MOST_CODINGS) {
                CODINGS.put(accepted, known);
            }
        }
        return known;
    }

    /** A date is looked at only where no tag is asked for. */
    private static boolean isKnown(CachedPage page, CachedPage.Form form, HttpServerExchange exchange) {
        String asked = exchange.getRequestHeaders().getFirst(Headers.IF_NONE_MATCH);
        if (form.tag().equals(asked)) {
            return true;
        }
        EntityTags tags = EntityTags.of(asked);
        return tags.areAsked() ? tags.include(form.tag()) : isUnchangedSince(page, exchange);
    }

    private static boolean isUnchangedSince(CachedPage page, HttpServerExchange exchange) {
        return HttpDate.read(exchange.getRequestHeaders().getFirst(Headers.IF_MODIFIED_SINCE))
                .filter(page::isUnchangedSince)
                .isPresent();
    }
}
