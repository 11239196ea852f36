package org.wellspring.portal.web.address;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import org.wellspring.portal.redirect.Misses;
import org.wellspring.portal.redirect.Redirecting;

/** Readers at an address where nothing is: editors may have said where they should go, or will when they see how many came. */
@RequestScoped
public class Strays {

    private static final System.Logger LOG = System.getLogger(Strays.class.getName());
    private static final Set<Integer> ABSENT = Set.of(HttpServletResponse.SC_NOT_FOUND, HttpServletResponse.SC_GONE);

    private static final String ASKED = Strays.class.getName() + ".asked";

    @Inject
    private Redirecting redirecting;

    @Inject
    private Misses misses;

    @Inject
    private ReadingInstant reading;

    /** Notes what is asked for: once the request is forwarded to a view, the container names that one instead. */
    static void asked(HttpServletRequest request, String path) {
        request.setAttribute(ASKED, path);
    }

    /** Leads on from an address that was answered by an error, if anything leads from there; else counts a 404. */
    boolean lead(HttpServletRequest request, HttpServletResponse response) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (!ABSENT.contains(status)
                || request.getAttribute(ASKED) == null
                || reading.link().isPresent()
                || request.getParameter("signature") != null) {
            return false;
        }
        String path = (String) request.getAttribute(ASKED);
        Optional<String> target = target(path);
        target.ifPresent(to -> {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", to);
        });
        if (target.isEmpty() && status.equals(HttpServletResponse.SC_NOT_FOUND)) {
            misses.note(path);
        }
        return target.isPresent();
    }

    /** The page that says that nothing is here needs no database, so it must not fail with it. */
    private Optional<String> target(String path) {
        try {
            return redirecting.leadFrom(path);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Redirects cannot be looked up.", failed);
            return Optional.empty();
        }
    }
}
