package org.wellspring.portal.admin.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.wellspring.portal.admin.message.Texts;

/**
 * Only the console's own pages change something: a browser says of each request which site it comes from, and a page of
 * another site cannot make it say otherwise. Fetch Metadata, and RFC 6454 for browsers that send no such headers.
 */
public class SameOrigin extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        if (READING.contains(request.getMethod()) || isOwn(site, origin, origin(request))) {
            chain.doFilter(request, response);
        } else {
            String reason = Texts.text(Texts.language(request), "api.message.other_site");
            JsonAnswer.say(response, HttpServletResponse.SC_FORBIDDEN, reason);
        }
    }

    /**
     * @param site what the browser says; {@code null} when it says nothing
     * @param origin of the page that asks; {@code null} when the browser does not name it
     */
    static boolean isOwn(String site, String origin, String own) {
        return site == null ? own.equals(origin) : site.equals("same-origin");
    }

    private static String origin(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader("Host");
    }
}
