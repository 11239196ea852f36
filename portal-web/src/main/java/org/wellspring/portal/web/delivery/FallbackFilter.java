package org.wellspring.portal.web.delivery;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.wellspring.portal.web.cache.CachedPage;

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
            response.reset();
            Sending.outdated(last.get(), ServletRequestContext.requireCurrent().getExchange());
        }
    }
}
