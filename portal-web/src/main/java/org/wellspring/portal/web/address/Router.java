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
import java.util.Set;
import java.util.regex.Pattern;
import org.wellspring.portal.asof.AsOfLink;
import org.wellspring.portal.asof.LookingBack;
import org.wellspring.portal.edition.Languages;
import org.wellspring.portal.faces.http.RequestTarget;
import org.wellspring.portal.preview.Preview;
import org.wellspring.portal.preview.PreviewLink;
import org.wellspring.portal.preview.Previewing;
import org.wellspring.portal.web.site.CurrentSite;

/**
 * Answers every request to this war: a page at its canonical address is shown, another spelling is sent there once,
 * with a signed link as it was at an instant or a draft as it would be, what is no page passes on to its servlet, and
 * nothing else exists.
 */
public class Router extends HttpFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String SIGNATURE = "signature";
    private static final String FEEDBACK = "/feedback";
    /** The pages that ask whether they were helpful. */
    private static final Set<Route> ASKED_ABOUT = Set.of(Route.ARTICLE, Route.QUESTION);

    private static final String METHODS = "GET, HEAD, OPTIONS";

    /** In seconds: how long a closed site asks machines to wait. */
    private static final String WAIT = "600";

    /** What pages are made of, served also while the site is closed. */
    private static final Pattern PART = Pattern.compile("/(?:assets|media)/(?!.*\\.\\.).*");

    /** What else is no page and has a servlet of its own. */
    private static final Pattern SERVED = Pattern.compile("/(?:sitemaps|cards)/(?!.*\\.\\.).*"
            + "|/(?:sitemap\\.xml|robots\\.txt|llms\\.txt|manifest\\.webmanifest|\\.well-known/security\\.txt"
            + "|opensearch\\.xml|search/suggestions)"
            + "|(?:/[a-z0-9-]+)*/feed\\.(?:atom|rss|json)");

    @Inject
    private CurrentAddress current;

    @Inject
    private ReadingInstant reading;

    @Inject
    private LookingBack lookingBack;

    @Inject
    private Previewing previewing;

    @Inject
    private CurrentPreview currentPreview;

    @Inject
    private Strays strays;

    @Inject
    private CurrentSite site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            response.setHeader("Cache-Control", "no-store");
            if (!strays.lead(request, response)) {
                chain.doFilter(new PlainGet(request), response);
            }
        } else if (!RequestTarget.isWellFormed(request)) {
            current.language(Languages.ofPath(path));
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", METHODS);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (request.getMethod().equals("POST") && path.startsWith(FEEDBACK)) {
            feedback(path.substring(FEEDBACK.length()), request, response, chain);
        } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", METHODS);
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (PART.matcher(path).matches()) {
            chain.doFilter(request, response);
        } else if (path.startsWith(PreviewLink.PATH)) {
            preview(path.substring(PreviewLink.PATH.length()), request, response);
        } else if (request.getParameter(SIGNATURE) == null && site.get().closed()) {
            current.language(Languages.ofPath(path));
            response.setHeader("Retry-After", WAIT);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (SERVED.matcher(path).matches()) {
            chain.doFilter(request, response);
        } else {
            page(path, request, response);
        }
    }

    /** What readers say of a page is taken where they find it. */
    private void feedback(String page, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Address> asked = Address.read(page, null).filter(address -> ASKED_ABOUT.contains(address.route()));
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        current.is(asked.get());
        chain.doFilter(request, response);
    }

    /** A draft is for whoever has the link; only the console shows it within a page of its own. */
    private void preview(String number, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        keepOut(response);
        Optional<Preview> preview = Optional.of(number)
                .filter(digits -> digits.matches("\\d{1,18}"))
                .flatMap(digits -> previewing.open(Long.parseLong(digits), request::getParameter));
        preview.map(Preview::language).ifPresent(current::language);
        if (preview.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (preview.get().hasEnded()) {
            response.sendError(HttpServletResponse.SC_GONE);
        } else {
            String policy = response.getHeader(POLICY);
            response.setHeader(POLICY, policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
            currentPreview.is(preview.get());
            show(address(preview.get()), request, response);
        }
    }

    private static Address address(Preview preview) {
        return Address.of(preview.language(), Route.of(preview.kind()), preview.slug());
    }

    /** What was seen is for whoever has the link, and for nobody's memory. */
    private static void keepOut(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    private void page(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Strays.asked(request, path);
        current.language(Languages.ofPath(path));
        String[] pages = request.getParameterValues("page");
        Optional<Address> address = Address.read(RequestTarget.withoutNeedlessCodes(path), pages);
        if (address.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getParameter(SIGNATURE) != null) {
            lookBack(address.get(), request, response);
        } else if (isCanonical(address.get(), path, pages)) {
            response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
            current.words(request.getParameter("q"));
            show(address.get(), request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", address.get() + kept(address.get(), request));
        }
    }

    /** What is looked for goes along. */
    private static String kept(Address address, HttpServletRequest request) {
        boolean searched = address.route() == Route.SEARCH && request.getQueryString() != null;
        return searched ? "?" + request.getQueryString() : "";
    }

    private static boolean isCanonical(Address address, String path, String[] pages) {
        boolean numbered = address.route().isPaged() && pages != null;
        return address.toString().equals(numbered ? path + "?page=" + pages[0] : path);
    }

    private void lookBack(Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        keepOut(response);
        Optional<AsOfLink> link = lookingBack.open(address.toString(), request::getParameter);
        // What was found when is not kept.
        if (link.isEmpty() || address.route() == Route.SEARCH) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        reading.follow(link.get());
        show(address, request, response);
    }

    private void show(Address address, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!site.get().languages().contains(address.language())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        current.is(address);
        request.getRequestDispatcher(address.route().view()).forward(new PlainGet(request), response);
    }
}
