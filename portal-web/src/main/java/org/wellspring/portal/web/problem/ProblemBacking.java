package org.wellspring.portal.web.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.wellspring.portal.redirect.NearbyItem;
import org.wellspring.portal.web.address.Strays;

/** The page that the server shows instead of the one asked for. It does without a database. */
@Named("problem")
@RequestScoped
public class ProblemBacking {

    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 410, 413, 500, 503);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Strays strays;

    private int status;
    private List<NearbyItem> nearby;

    public void load() {
        status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        nearby = strays.nearby(request);
    }

    /** The status whose texts in the bundle fit. */
    public int getKind() {
        return EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500;
    }

    /** What stands at addresses like the one that was asked for. */
    public List<NearbyItem> getNearby() {
        return nearby;
    }
}
