package org.wellspring.portal.admin.resuming;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Servlets;

/**
 * What a form held when it was sent in vain. It waits in the session, without anything secret, until the form's page is
 * opened again.
 *
 * @param address of the page, with what stands behind the question mark
 * @param isPart whether the page sent only some of its fields
 */
record Typed(String address, Map<String, String[]> values, boolean isPart) implements Serializable {

    private static final String NAME = Typed.class.getName();

    /** What the fields for passwords and codes are called. */
    private static final Set<String> SECRET = Set.of("password", "wanted", "present", "again", "code");

    static void keep(HttpServletRequest request, boolean isPart) {
        Map<String, String[]> values = new HashMap<>(request.getParameterMap());
        values.keySet().removeIf(name -> SECRET.contains(name.substring(name.lastIndexOf(':') + 1)));
        request.getSession().setAttribute(NAME, new Typed(address(request), values, isPart));
    }

    /** What was typed on the page that the request opens; only the first to ask gets it. */
    static Optional<Typed> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(NAME) instanceof Typed typed)) {
            return Optional.empty();
        }
        if (!typed.address.equals(address(request))) {
            return Optional.empty();
        }
        session.removeAttribute(NAME);
        return Optional.of(typed);
    }

    static String address(HttpServletRequest request) {
        return Servlets.getRequestURIWithQueryString(request);
    }
}
