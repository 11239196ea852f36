package org.wellspring.portal.web.address;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wellspring.portal.asof.AsOfLink;
import org.wellspring.portal.asof.LookingBack;

/**
 * Answers every request to this war: a page at its canonical address is shown, another spelling is sent there once,
 * with a signed link as it was at an instant, what is no page passes on to its servlet, and nothing else exists.
 */
public class Router extends HttpFilter {

    private static final String METHODS = "GET, HEAD, OPTIONS";

    /** What is no page and has a servlet of its own. */
    private static final Pattern SERVED = Pattern.compile("/(?:assets|media|sitemaps)/(?!.*\\.\\.).*"
            + "|/(?:sitemap\\.xml|robots\\.txt|llms\\.txt|manifest\\.webmanifest)"
            + "|(?:/[a-z0-9-]+)*/feed\\.(?:atom|rss|json)");

    @Inject
    private CurrentAddress current;

    @Inject
    private ReadingInstant reading;

    @Inject
    private LookingBack lookingBack;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(new PlainGet(request), response);
        } else if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", METHODS);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", METHODS);
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (SERVED.matcher(path).matches()) {
            chain.doFilter(request, response);
        } else {
            page(path, request, response);
        }
    }

    private void page(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        current.language(Address.languageOf(path));
        String[] pages = request.getParameterValues("page");
        Optional<Address> address = Address.read(path, pages);
        if (address.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getParameter("signature") != null) {
            lookBack(address.get(), request, response);
        } else if (isCanonical(address.get(), path, pages)) {
            response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
            show(address.get(), request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", address.get().toString());
        }
    }

    private static boolean isCanonical(Address address, String path, String[] pages) {
        boolean numbered = address.route().isPaged() && pages != null;
        return address.toString().equals(numbered ? path + "?page=" + pages[0] : path);
    }

    /** What was seen is for whoever has the link, and for nobody's memory. */
    private void lookBack(Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        Optional<AsOfLink> link = lookingBack.open(address.toString(), request::getParameter);
        if (link.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        reading.follow(link.get());
        show(address, request, response);
    }

    private void show(Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        current.is(address);
        request.getRequestDispatcher(address.route().view()).forward(new PlainGet(request), response);
    }
}
