package org.wellspring.portal.admin.account;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.wellspring.portal.account.SigningIn;
import org.wellspring.portal.admin.api.JsonAnswer;
import org.wellspring.portal.admin.message.Texts;

/**
 * What has become of an account holds from the next request on: a session of a locked one ends, and one with a password
 * that somebody else knows opens only the page for choosing another (and signing out).
 */
public class AccountFilter extends HttpFilter {

    private static final String PASSWORD = "/password";
    private static final String SCRIPTS = "/api/";

    /** What opens before a password was chosen. */
    private static final Set<String> OPEN = Set.of(PASSWORD, "/sign-in", "/api/session");

    private final transient SigningIn signingIn;
    private final transient ActorBacking actor;

    @Inject
    public AccountFilter(SigningIn signingIn, ActorBacking actor) {
        this.signingIn = signingIn;
        this.actor = actor;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (request.getRemoteUser() == null || isAsset(path)) {
            chain.doFilter(request, response);
        } else if (!actor.isSignedIn()) {
            endSession(request);
            leadAway(path, request, response);
        } else if (mustChangePassword(path) && path.startsWith(SCRIPTS)) {
            forbid("api.message.initial_password", request, response);
        } else if (mustChangePassword(path)) {
            response.sendRedirect(request.getContextPath() + PASSWORD);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A script's page is still open, and can say what has happened. */
    private static void leadAway(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (path.startsWith(SCRIPTS)) {
            forbid("api.message.locked", request, response);
        } else {
            SignInRequest.of(request).answer(response);
        }
    }

    private static void forbid(String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        JsonAnswer.say(response, HttpServletResponse.SC_FORBIDDEN, Texts.text(Texts.language(request), key));
    }

    private static boolean isAsset(String path) {
        return path.startsWith("/assets") || path.startsWith("/jakarta.faces.resource");
    }

    private static void endSession(HttpServletRequest request) throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private boolean mustChangePassword(String path) {
        return !OPEN.contains(path) && signingIn.mustChangePassword(actor.getName());
    }
}
