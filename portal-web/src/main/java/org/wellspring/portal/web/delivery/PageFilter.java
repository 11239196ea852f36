package org.wellspring.portal.web.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.wellspring.portal.web.address.Address;
import org.wellspring.portal.web.address.CurrentAddress;
import org.wellspring.portal.web.http.Document;
import org.wellspring.portal.web.http.KeptResponse;

/** Sends a page when it is whole: compressed, and only to those who do not have it yet. */
public class PageFilter extends HttpFilter {

    @Inject
    private CurrentAddress address;

    @Inject
    private Keeping keeping;

    @Inject
    private LastChanges changes;

    @Inject
    private InstantSource clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        KeptResponse kept = new KeptResponse(response);
        chain.doFilter(request, kept);
        if (!kept.isWhole() && !kept.isRefusal()) {
            return;
        }
        Document page = new Document(response.getContentType(), kept.content(), Optional.empty());
        if (kept.isRefusal() || "no-store".equals(response.getHeader("Cache-Control"))) {
            page.sendOnce(request, response);
        } else {
            send(page, request, response);
        }
    }

    /** Where there is no address that could be asked for again, a page is sent, but not kept. */
    private void send(Document page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> path = address.get().map(Address::toString);
        Optional<Instant> changedAt = path.map(known -> changes.since(known, page.digest(), clock.instant()));
        keeping.send(page.changedAt(changedAt), path.orElse(""), request, response);
    }
}
