package org.wellspring.portal.web.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.wellspring.portal.faces.coding.AcceptedEncodings;
import org.wellspring.portal.faces.coding.Coding;

/** Sends the last good page, for a while, where making it anew fails. */
public class FallbackFilter extends HttpFilter {

    private static final System.Logger LOG = System.getLogger(FallbackFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<CachedPage> last = Miss.current().flatMap(Miss::last);
        if (last.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Attempt attempt = new Attempt(response);
        try {
            chain.doFilter(request, attempt);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            attempt.fail();
            LOG.log(Level.WARNING, "A page could not be made; readers get the one before.", failure);
        }
        if (attempt.hasFailed()) {
            send(last.get(), request, response);
        }
    }

    private static void send(CachedPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.reset();
        Coding accepted =
                AcceptedEncodings.of(request.getHeader("Accept-Encoding")).best();
        CachedPage.Form form = page.in(accepted);
        page.headers().forEach(header -> response.setHeader(header.name().toString(), header.value()));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(CacheStatus.HEADER, CacheStatus.STALE);
        response.setContentType(page.contentType());
        if (form.coding() != Coding.IDENTITY) {
            response.setHeader("Content-Encoding", form.coding().token());
        }
        byte[] body = new byte[form.bytes().remaining()];
        form.body().get(body);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
