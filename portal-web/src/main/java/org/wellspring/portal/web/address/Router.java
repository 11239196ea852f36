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
import org.wellspring.portal.asof.AsOfLink;
import org.wellspring.portal.asof.LookingBack;

/**
 * Answers every request to this war: a page at its canonical address is shown, another spelling is sent there once,
 * with a signed link as it was at an instant, assets and media pass on to their servlets, and nothing else exists.
 */
public class Router extends HttpFilter {

    private static final String METHODS = "GET, HEAD, OPTIONS";

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
        } else if (path.startsWith("/assets/") || path.startsWith("/media/")) {
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
