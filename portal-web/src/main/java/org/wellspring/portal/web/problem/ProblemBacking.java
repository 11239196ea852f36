package org.wellspring.portal.web.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The page that the server shows instead of the one asked for. It needs no database. */
@Named("problem")
@RequestScoped
public class ProblemBacking {

    private static final Set<Integer> EXPLAINED = Set.of(400, 404, 405, 410, 500);

    @Inject
    private HttpServletRequest request;

    private int status;

    public void load() {
        status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
    }

    /** The status whose texts in the bundle fit. */
    public int getKind() {
        return EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500;
    }
}
