package org.wellspring.portal.admin.resuming;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import java.io.IOException;
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
 * @param files the names of the files that were sent, by their fields; the files themselves are not kept
 * @param isPart whether the page sent only some of its fields
 */
record Typed(String address, Map<String, String[]> values, Map<String, String> files, boolean isPart)
        implements Serializable {

    private static final String NAME = Typed.class.getName();

    /** What the fields for passwords and codes are called. */
    private static final Set<String> SECRET = Set.of("password", "wanted", "present", "again", "code");

    static void keep(HttpServletRequest request, boolean isPart) {
        Map<String, String[]> values = new HashMap<>(request.getParameterMap());
        values.keySet().removeIf(name -> SECRET.contains(name.substring(name.lastIndexOf(':') + 1)));
        request.getSession().setAttribute(NAME, new Typed(address(request), values, files(request), isPart));
    }

    private static Map<String, String> files(HttpServletRequest request) {
        if (!String.valueOf(request.getContentType()).startsWith("multipart/")) {
            return Map.of();
        }
        Map<String, String> files = new HashMap<>();
        try {
            for (Part part : request.getParts()) {
                String file = part.getSubmittedFileName();
                if (file != null && !file.isBlank()) {
                    files.put(part.getName(), file);
                }
            }
        } catch (IOException | ServletException unreadable) {
            // Nothing of it came, so there is nothing to choose again.
            return Map.of();
        }
        return files;
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
