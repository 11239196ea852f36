package org.wellspring.portal.web.address;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.wellspring.portal.redirect.FindingNearby;
import org.wellspring.portal.redirect.Misses;
import org.wellspring.portal.redirect.NearbyItem;
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
    private FindingNearby nearby;

    @Inject
    private ReadingInstant reading;

    /** Notes what is asked for: once the request is forwarded to a view, the container names that one instead. */
    static void asked(HttpServletRequest request, String path) {
        request.setAttribute(ASKED, path);
    }

    /** Leads on from an address that was answered by an error, if anything leads from there; else counts a 404. */
    boolean lead(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> path = path(request);
        Optional<String> target = path.flatMap(asked -> found(() -> redirecting.leadFrom(asked), Optional.empty()));
        target.ifPresent(to -> {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", to);
        });
        if (target.isEmpty() && isMissing(request)) {
            path.ifPresent(misses::note);
        }
        return target.isPresent();
    }

    /** The address at which nothing is, as it was asked for; none of the past. */
    private Optional<String> path(HttpServletRequest request) {
        boolean ofThePast = reading.link().isPresent() || request.getParameter("signature") != null;
        return ofThePast || !ABSENT.contains(status(request))
                ? Optional.empty()
                : Optional.ofNullable((String) request.getAttribute(ASKED));
    }

    private static boolean isMissing(HttpServletRequest request) {
        return Integer.valueOf(HttpServletResponse.SC_NOT_FOUND).equals(status(request));
    }

    private static Object status(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), 0);
    }

    /** What stands at addresses like the one at which nothing was found. */
    public List<NearbyItem> nearby(HttpServletRequest request) {
        return isMissing(request)
                ? path(request)
                        .map(asked -> found(() -> nearby.like(asked, reading.get()), List.<NearbyItem>of()))
                        .orElse(List.of())
                : List.of();
    }

    /** The page that says that nothing is here needs no database, so it must not fail with it. */
    private static <T> T found(Supplier<T> search, T nothing) {
        try {
            return search.get();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Where else to go cannot be looked up.", failed);
            return nothing;
        }
    }
}
