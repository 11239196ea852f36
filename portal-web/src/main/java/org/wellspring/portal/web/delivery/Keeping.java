package org.wellspring.portal.web.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wellspring.portal.change.SurrogateKey;
import org.wellspring.portal.faces.coding.Coding;
import org.wellspring.portal.web.cache.CachedPage;
import org.wellspring.portal.web.cache.PageCache;
import org.wellspring.portal.web.cache.PageKeys;
import org.wellspring.portal.web.http.Document;
import org.wellspring.portal.web.http.Representation;

/** Sends what is the same for everybody, and keeps it for those who ask next. */
@RequestScoped
public class Keeping {

    /** Headers, in lower case, that are told anew each time the page is sent. */
    private static final Set<String> OF_THE_FORM =
            Set.of("cache-control", "cache-status", "connection", "content-length", "content-type", "date", "vary");

    @Inject
    private PageKeys keys;

    /** @param canonical where the document is; at another address it is sent, but not kept */
    public void send(Document document, String canonical, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Miss> miss = Miss.current().filter(each -> each.isOf(canonical));
        if (miss.isEmpty() || response.getHeader("Set-Cookie") != null) {
            document.send(request, response);
            return;
        }
        Set<SurrogateKey> shown = keys.all();
        PageCache cache = miss.get().cache();
        if (cache.settings().isShared()) {
            response.setHeader("Surrogate-Key", text(shown));
        }
        Map<Coding, Representation> representations = document.codings().stream()
                .map(document::in)
                .collect(Collectors.toMap(Representation::coding, Function.identity()));
        CachedPage page = CachedPage.of(document, List.copyOf(representations.values()), headers(response), shown);
        response.setHeader(CacheStatus.HEADER, miss.get().keep(page) ? CacheStatus.STORED : CacheStatus.MISS);
        document.send(request, response, cache.control(), representations::get);
    }

    private static String text(Set<SurrogateKey> keys) {
        return keys.stream().map(SurrogateKey::value).sorted().collect(Collectors.joining(" "));
    }

    private static List<CachedPage.Header> headers(HttpServletResponse response) {
        return response.getHeaderNames().stream()
                .filter(name -> !OF_THE_FORM.contains(name.toLowerCase(Locale.ROOT)))
                .map(name -> new CachedPage.Header(name, response.getHeader(name)))
                .toList();
    }
}
